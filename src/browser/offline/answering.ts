import { notKept } from './manifest.ts'
import { isNamedByContent, type Release } from './release.ts'

/** What is kept stands in for what does not come so long, in milliseconds: with weak reception a request may hang for minutes. */
const PATIENCE = 4000

/** Answers what pages ask for: from the host while it answers, from this device where not. */
export function answerer(release: Release) {
  return { page, file }

  async function page(request: Request): Promise<Response> {
    const kept = await keptPage(request.url)
    const found = await askHost(request, kept).catch(() => undefined)
    return found ?? kept ?? (await release.find(notKept)) ?? Response.error()
  }

  /** What is named by its content is never asked for twice; of the rest, the host knows the latest. */
  async function file(request: Request): Promise<Response> {
    const path = pathOf(request.url)
    const kept = await release.find(path)
    if (kept && isNamedByContent(path)) return kept
    try {
      return await askHost(request, kept)
    } catch (error) {
      if (kept) return kept
      throw error
    }
  }

  async function askHost(request: Request, kept: Response | undefined): Promise<Response> {
    const asked = fetch(request)
    const found = await (kept ? Promise.race([asked, later(kept)]) : asked)
    return kept && found.status >= 500 ? kept : found
  }

  /** Somebody may have typed the address without its last sign. */
  async function keptPage(address: string): Promise<Response | undefined> {
    const path = pathOf(address)
      .replace(/(?:^|\/)index\.html$/, '/')
      .replace(/^\/$/, '')
    return (await release.find(path)) ?? (path === '' ? undefined : release.find(`${path}/`))
  }

  function pathOf(address: string): string {
    return address.slice(release.root.length).replace(/[?#].*$/, '')
  }
}

const later = (kept: Response) =>
  new Promise<Response>((resolve) => {
    setTimeout(resolve, PATIENCE, kept)
  })
