import { part } from '../dom.ts'
import { say } from './page.ts'

/** Shows codes one after the other, as somebody else photographs them. */
export async function showCodes(area: HTMLElement, codes: readonly string[]) {
  const { qrPicture } = await import('./qr.ts')
  const picture = part(area, '[data-code]', HTMLElement)
  const [previous, next] = [
    part(area, '[data-previous]', HTMLButtonElement),
    part(area, '[data-next]', HTMLButtonElement),
  ]
  let at = 0
  const show = (index: number) => {
    at = Math.min(Math.max(index, 0), codes.length - 1)
    const words = say('code', { number: at + 1, of: codes.length })
    picture.replaceChildren(qrPicture(codes[at] ?? '', words))
    part(area, '[data-code-number]', HTMLElement).textContent = words
    previous.setAttribute('aria-disabled', String(at === 0))
    next.setAttribute('aria-disabled', String(at === codes.length - 1))
  }
  previous.onclick = () => show(at - 1)
  next.onclick = () => show(at + 1)
  area.hidden = false
  show(0)
  next.focus()
}
