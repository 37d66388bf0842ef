import { codeMeantBy } from '../entry/short-code.ts'
import { part } from './dom.ts'

/** Nothing stands at an address that was typed in capitals, or to which a chat added the sign after it: it leads to the short link that is meant. */
const root = part(document, '.brand', HTMLAnchorElement).pathname
const typed = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : ''
const code = codeMeantBy(readable(typed))
const meant = `${root}p/${code}/`
if (code && location.pathname !== meant) location.replace(meant + location.search + location.hash)

function readable(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
