import { everyday, isPage, linksIn, neededBy, notKept, shared, whole } from './manifest.ts'
import type { Release } from './release.ts'

/** What the pages one step on from one may weigh, in kB: as they are kept, which is some five times what is sent. */
const STEP = 5000
/** What one of them may weigh, with what it asks for; in kB. */
const HEAVY = 600
/** Files that are taken in at once. */
const LANES = 4

/** Keeps pages of a release, each with all that it needs. */
export function keeper(release: Release) {
  const root = new URL(release.root).pathname
  return { renew, keep, keepAround, keepAll, sizeOf, state }

  /** The page comes last: whoever has it has all of it. */
  async function keep(path: string) {
    const manifest = await release.manifest()
    const kept = await release.textOf(path)
    const page = kept === undefined ? await release.take(path) : undefined
    const html = kept ?? (await page?.clone().text()) ?? ''
    for (const file of neededBy(manifest, path, html, root)) await release.hold(file)
    if (page) await release.hold(path, page)
  }

  /** The pages one step on, as far as they are light, and what everybody needs. */
  async function keepAround(path: string, isWanted: () => boolean) {
    const manifest = await release.manifest()
    let weight = 0
    for (const link of await linksOf(path)) {
      const own = weigh([link, ...(manifest.asks[link] ?? [])], manifest.files)
      if (!isWanted() || own > HEAVY || (await release.holds(link))) continue
      weight += own
      if (weight > STEP) break
      await keep(link)
    }
    for (const page of everyday(manifest, path)) if (isWanted()) await keep(page)
  }

  async function linksOf(path: string): Promise<string[]> {
    await keep(path)
    return linksIn(await release.manifest(), (await release.textOf(path)) ?? '', root)
  }

  /** Keeps what somebody wished for, and notes it; tells how many pages are there, of how many. */
  async function keepAll(wish: string, isWanted: () => boolean, tell = (_done: number, _all: number) => {}) {
    await release.note(wish)
    const pages = await pagesOf(wish)
    let done = 0
    await each(pages, async (page) => {
      if (isWanted()) await keep(page)
      tell(++done, pages.length)
    })
  }

  /** A wish is a page, with those one step on; the home page is the whole library in its language. */
  async function pagesOf(wish: string): Promise<string[]> {
    const manifest = await release.manifest()
    if (isWhole(wish)) return whole(manifest, wish)
    return [...new Set([wish, ...(await linksOf(wish)), ...everyday(manifest, wish)])]
  }

  /** How many pages a wish is and how large they are, in kB, before anything of it is kept; scripts and pictures count for the whole only. */
  async function sizeOf(wish: string) {
    const manifest = await release.manifest()
    const pages = await pagesOf(wish)
    const needed = pages.flatMap((page) => [page, ...(manifest.asks[page] ?? [])])
    const all = new Set([...needed, ...(isWhole(wish) ? shared(manifest) : [])])
    return { pages: pages.length, kilobytes: weigh([...all], manifest.files), day: manifest.day }
  }

  /** What this device keeps. */
  async function state() {
    const { files, day } = await release.manifest()
    const paths = (await release.paths()).filter((path) => path in files)
    return {
      pages: paths.filter(isPage).length,
      kilobytes: weigh(paths, files),
      day,
    }
  }

  /** Takes in of this release what was kept of the last; as a whole, or not at all. */
  async function renew() {
    await keep(notKept)
    const last = await release.last()
    if (last) {
      const { files } = await release.manifest()
      await each(
        last.pages.filter((path) => isPage(path) && path in files),
        keep,
      )
      for (const wish of last.wishes) await keepAll(wish, () => true)
    }
    await release.close()
  }
}

const isWhole = (wish: string) => wish === '' || wish === 'en/'

const weigh = (paths: readonly string[], files: Readonly<Record<string, readonly [number, string]>>) =>
  paths.reduce((sum, path) => sum + (files[path]?.[0] ?? 0), 0)

/** Some at a time. */
async function each(paths: readonly string[], act: (path: string) => Promise<void>) {
  const waiting = paths.values()
  const lane = async () => {
    for (const path of waiting) await act(path)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
