import { globSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Address, allAddresses, lastingLinks, routeNames } from '../../src/site/routes.ts'
import { builtPages } from './built-pages.ts'
import { published } from './published.ts'
import { siteFolder } from './site-folder.ts'

/** What the build makes besides pages and files that are published: its own scripts, and what lies in `public`. */
const beside =
  /^\/(?:_astro\/|search-index\/|cards\/|guide\/|_headers$|(?:form-)?worker\.js$|offline\.json$|icon\.svg$)/

const built = globSync('**/*', { cwd: siteFolder, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').slice(siteFolder.length))
  .map((file) => file.replace(/\/index\.html$/, '/'))
const made = new Set(built.filter((path) => !beside.test(path)))
const addresses = allAddresses(published)
const rootOf = new Map(builtPages.map(({ path, root }) => [path, root]))

test('everything that was built is in the table of routes, and each route made something', () => {
  expect(made.size).toBeGreaterThan(2000)
  const paths = addresses.map(({ path }) => path)
  const known = new Set(paths)
  expect([...made].filter((path) => !known.has(path))).toEqual([])
  expect(paths.filter((path) => !made.has(path))).toEqual([])
  expect(known.size).toBe(paths.length)
  const routes = new Set(addresses.map(({ name }) => name))
  expect(routeNames.filter((name) => !routes.has(name))).toEqual([])
})

/** The pages of the table, with what was built. */
const pages = addresses.flatMap((address) => {
  const root = rootOf.get(address.path)
  return root && address.route.kind === 'page' ? [{ ...address, root }] : []
})

test('a page tells search engines what the table says', () => {
  expect(pages.length).toBeGreaterThan(800)
  const wrong = (is: (page: (typeof pages)[number]) => boolean) => pages.filter(is).map(({ path }) => path)
  const unlisted = (page: Address & { root: (typeof pages)[number]['root'] }) =>
    page.root.querySelector('meta[name="robots"]')?.getAttribute('content') === 'noindex'
  expect(wrong((page) => unlisted(page) !== page.unlisted)).toEqual([])
})

/** Numbers of notes and of sources in a text, computed blocks, rows of a table, steps of courses and parts of controls change with the text, pages on which people write are made of controls, and headings of cards of law and of tools divide one screen: nobody links to them. */
const passing =
  /#(?:fn|part-|step-|facet|filter|map-|my-province$|offered$|compare-choice$|keep(?:-size)?$|matrix-caption$|row-|problem-|search|related$|uses-|in-courses$|figures|[a-z-]+-heading$)|\/practices\/.*#source-|\/law\/.*#|\/tools\/.*#(?!item-)/

test('the places that the table promises are those on the pages', () => {
  const places = pages
    .filter(({ temporary, route }) => !temporary && route.use !== 'writing')
    .flatMap(({ path, root }) =>
      root
        .querySelectorAll('main [id]')
        .map(({ id }) => `${path}#${id}`)
        .filter((place) => !passing.test(place)),
    )
  expect(places.length).toBeGreaterThan(1500)
  const promised = [...lastingLinks(published)].filter((link) => link.includes('#'))
  expect(places.filter((place) => !promised.includes(place))).toEqual([])
  expect(promised.filter((place) => !places.includes(place))).toEqual([])
})
