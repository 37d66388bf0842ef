import { encode } from 'uqr'

/** Light modules around the code, without which readers do not see where it ends. */
const QUIET = 4

/** A QR code as the path of its dark modules, in a square of `size` units: up to 15 % of it may be spoilt. Readers know every mask; to weigh all eight takes eight times as long. */
export function qrPath(text: string): { size: number; dark: string } {
  const { size, data } = encode(text, { ecc: 'M', border: QUIET, maskPattern: 2 })
  return { size, dark: data.map(rowPath).join('') }
}

/** A line along the middle of each run of dark modules. */
function rowPath(row: boolean[], y: number): string {
  const modules = row.map((dark) => (dark ? '1' : '0')).join('')
  return [...modules.matchAll(/1+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`).join('')
}
