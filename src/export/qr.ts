import sharp from 'sharp'
import { encode } from 'uqr'

/** Light modules around the code, without which readers do not see where it ends. */
const QUIET = 4

/** A QR code of an address as SVG: up to 15 % of it may be spoilt. Readers know every mask; to weigh all eight takes eight times as long. */
export function qrSvg(address: string): string {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET, maskPattern: 2 })
  const dark = data.map(rowPath).join('')
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${dark}"/></svg>`
  )
}

/** The same as a picture of 1,024 × 1,024 pixels, for programs that take no SVG: chats, slides, print shops. */
export async function qrPng(address: string): Promise<Uint8Array> {
  const picture = sharp(Buffer.from(qrSvg(address)), { density: 300 }).resize(1024, 1024, {
    kernel: 'nearest',
  })
  return picture.png({ palette: true, colours: 2 }).toBuffer()
}

/** A line along the middle of each run of dark modules. */
function rowPath(row: boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '1' : '0')).join('')
  return [...modules.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join('')
}
