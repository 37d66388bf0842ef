import sharp from 'sharp'
import { qrPath } from './qr-path.ts'

/** A QR code of an address as SVG. */
export function qrSvg(address: string): string {
  const { size, dark } = qrPath(address)
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
