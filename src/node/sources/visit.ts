import { setTimeout as pause } from 'node:timers/promises'

/** An address that did not answer, and why: a status of HTTP, or what the network said. */
export interface Dead {
  url: string
  why: string
}

interface Manner {
  /** How long an address may take to answer, in milliseconds. */
  patience: number
  /** How long to wait between two addresses, in milliseconds. */
  between: number
}

/** So many times an address may lead on to another. */
const mostSteps = 5

/** Visits addresses one after the other, and tells those that lead to nothing. A page is not read, only asked for. */
export async function visitAll(urls: readonly string[], { patience, between }: Manner): Promise<Dead[]> {
  const dead: Dead[] = []
  for (const [index, url] of urls.entries()) {
    if (index > 0) await pause(between)
    const why = await faultOf(url, patience)
    if (why !== undefined) dead.push({ url, why })
  }
  return dead
}

/** What is wrong with an address; nothing where it answers, or where its host only keeps programs out or is busy. */
async function faultOf(url: string, patience: number): Promise<string | undefined> {
  let at = new URL(url)
  for (let step = 0; step <= mostSteps; step++) {
    if (!/^https?:$/.test(at.protocol)) return `→ ${at.protocol}`
    const answer = await ask(at, patience)
    if (typeof answer === 'string') return answer
    const next = answer.status >= 300 && answer.status < 400 ? answer.headers.get('location') : null
    if (next === null) return isGone(answer.status) ? String(answer.status) : undefined
    at = new URL(next, at)
  }
  return `→ ${mostSteps}+`
}

/** Who refuses or is busy today is not gone: RFC 9110, section 15. */
const isGone = (status: number) => status === 404 || status === 410

async function ask(url: URL, patience: number): Promise<Response | string> {
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { 'User-Agent': 'good-practice-library (weekly visit of sources)' },
    })
    await answer.body?.cancel()
    return answer
  } catch (error) {
    const { cause } = error instanceof Error ? error : {}
    return cause instanceof Error && 'code' in cause ? String(cause.code) : String(error)
  }
}
