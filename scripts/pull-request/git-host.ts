import * as z from 'zod'

/** Asks the git host. Its answers are checked by whoever asks. */
export interface GitHost {
  json: (path: string, init?: { method: string; body: unknown }) => Promise<unknown>
  /** All items of a list, up to a thousand. */
  list: <Item>(path: string, item: z.ZodType<Item>) => Promise<Item[]>
  bytes: (path: string) => Promise<Uint8Array>
}

const perPage = 100

/** GitHub's interface for one repository; paths begin below it. */
export function gitHostAt(
  api: string,
  repository: string,
  token: string,
  ask: typeof fetch = fetch,
): GitHost {
  const request = async (path: string, accept: string, init?: { method: string; body: unknown }) => {
    const { method = 'GET', body } = init ?? {}
    const response = await ask(`${api}/repos/${repository}${path}`, {
      method,
      headers: { accept, authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
      signal: AbortSignal.timeout(30_000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${path.replace(/\?.*/, '')}: ${response.status}`)
    return response
  }
  const json: GitHost['json'] = async (path, init) =>
    (await request(path, 'application/vnd.github+json', init)).json()
  const list: GitHost['list'] = async (path, item) => {
    const items = []
    for (let page = 1; page <= 10; page += 1) {
      const found = z.array(item).parse(await json(`${path}?per_page=${perPage}&page=${page}`))
      items.push(...found)
      if (found.length < perPage) break
    }
    return items
  }
  const bytes: GitHost['bytes'] = async (path) =>
    new Uint8Array(await (await request(path, 'application/vnd.github.raw+json')).arrayBuffer())
  return { json, list, bytes }
}
