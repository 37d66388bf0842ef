import { expect, test } from 'vitest'
import { openTab } from './browser.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { files, read, site } from './data-files.ts'

/** Files as Chromium's own XML parser reads them. */
const parsed = async (paths: string[]) => {
  const page = await openTab()
  const texts = paths.map((path) => [path, read(path)] as const)
  return page.evaluate((given) => {
    const atom = 'http://www.w3.org/2005/Atom'
    return given.map(([path, text]) => {
      const xml = new DOMParser().parseFromString(text, 'application/xml')
      const textsOf = (tag: string, from: Document | Element = xml) =>
        [...from.getElementsByTagNameNS('*', tag)].map((element) => element.textContent ?? '')
      const childrenOf = (element: Element) =>
        [...element.children].map(({ localName, namespaceURI }) =>
          namespaceURI === atom ? localName : `? ${localName}`,
        )
      return {
        path,
        error: xml.querySelector('parsererror')?.textContent ?? '',
        root: xml.documentElement.namespaceURI,
        head: childrenOf(xml.documentElement),
        entries: [...xml.getElementsByTagNameNS(atom, 'entry')].map(childrenOf),
        ids: textsOf('id'),
        days: textsOf('updated'),
        self: xml.querySelector('feed > link[rel="self"]')?.getAttribute('href'),
        pages: [...xml.querySelectorAll('url')].map((url) => ({
          loc: textsOf('loc', url).join(),
          lastmod: textsOf('lastmod', url).join(),
          alternates: [...url.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')].map((link) =>
            link.getAttribute('href'),
          ),
        })),
      }
    })
  }, texts)
}

test('every feed is an Atom feed (RFC 4287)', async () => {
  const feeds = await parsed(files('**/*.atom'))
  expect(feeds.length).toBeGreaterThan(220)
  expect(feeds.flatMap(({ entries }) => entries).length).toBeGreaterThan(500)
  for (const { path, error, root, head, entries, ids, days, self } of feeds) {
    expect(error, path).toBe('')
    expect(root, path).toBe('http://www.w3.org/2005/Atom')
    expect(self, path).toBe(site + path)
    expect(
      head.filter((name) => name !== 'entry'),
      path,
    ).toEqual(['id', 'title', 'updated', 'author', 'rights', 'link', 'link'])
    // An entry of the library says how far its evidence reaches; a course has none.
    for (const entry of entries)
      expect(
        [...new Set(entry)].filter((name) => name !== 'category'),
        path,
      ).toEqual(['id', 'title', 'updated', 'link', 'summary'])
    if (path === 'feed.atom') expect(entries.every((entry) => entry.includes('category'))).toBe(true)
    expect(new Set(ids).size, path).toBe(ids.length)
    expect(
      days.filter((day) => Number.isNaN(Date.parse(day)) || !day.endsWith('+07:00')),
      path,
    ).toEqual([])
  }
})

test('each language has a feed of all, and each term’s page names its own', () => {
  for (const path of ['/', '/en/', '/provinces/yasothon/', '/en/pain-points/interpreter-shortage/']) {
    const page = pageAt(path)
    const links = page?.root
      .querySelectorAll('link[type="application/atom+xml"]')
      .map(({ attributes }) => attributes['href'])
    expect(links, path).toContain(`${path}feed.atom`)
  }
})

test('the sitemap has every page that is listed, in both languages, and no other', async () => {
  const [map] = await parsed(['sitemap.xml'])
  expect(map?.error).toBe('')
  expect(map?.root).toBe('http://www.sitemaps.org/schemas/sitemap/0.9')
  const listed = builtPages.filter(
    ({ path, root }) =>
      root.querySelector('link[rel="canonical"]')?.getAttribute('href') === site + path.slice(1),
  )
  expect(listed.length).toBeGreaterThan(500)
  expect(map?.pages.map(({ loc }) => loc).sort()).toEqual(
    listed.map(({ path }) => site + path.slice(1)).sort(),
  )
  const addresses = new Set(map?.pages.map(({ loc }) => loc))
  for (const { loc, alternates, lastmod } of map?.pages ?? []) {
    expect(alternates, loc).toHaveLength(2)
    expect(
      alternates.filter((url) => !addresses.has(url ?? '')),
      loc,
    ).toEqual([])
    expect(/\/practices\/.+/.test(loc), loc).toBe(/^\d{4}-\d\d-\d\d$/.test(lastmod))
  }
})
