import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { readVocabulary } from '../../src/node/content.ts'
import { openPage, openTab } from './browser.ts'
import { builtPages } from './built-pages.ts'
import { published } from './published.ts'

const { painPoints, provinces, provinceTraits } = readVocabulary()
const pages = new Map(builtPages.map(({ path, root }) => [path, root]))
const pageOf = (id: string) => pages.get(`/provinces/${id}/`)
const problemsOf = (id: string) => pageOf(id)?.querySelectorAll('.province-problem-list details') ?? []
const titles = (id: string) =>
  problemsOf(id).map((problem) => problem.querySelectorAll('li a').map((link) => link.getAttribute('href')))

describe('the traits of provinces', () => {
  const Map77 = z.object({
    objects: z.record(
      z.string(),
      z.object({ geometries: z.array(z.object({ id: z.string(), arcs: z.array(z.unknown()) })) }),
    ),
  })
  const { objects } = Map77.parse(JSON.parse(readFileSync('content/map/provinces.topo.json', 'utf8')))
  const arcs = Object.values(objects).flatMap(({ geometries }) =>
    geometries.flatMap(({ id, arcs }) =>
      arcs
        .flat(Number.POSITIVE_INFINITY)
        .map((arc) => ({ id, arc: Number(arc) < 0 ? ~Number(arc) : Number(arc) })),
    ),
  )
  const owners = Map.groupBy(arcs, ({ arc }) => arc)

  test('a border or a coast belongs to those provinces that the map shows at the edge of the country', () => {
    const codes = new Map(provinces.map(({ id, code }) => [code, id]))
    const atEdge = [...owners.values()]
      .filter((sides) => sides.length === 1)
      .map(([side]) => codes.get(side?.id ?? ''))
    const traited = provinceTraits
      .filter(({ id }) => /^border-(?!economic)|^sea-coast$/.test(id))
      .flatMap(({ provinces }) => provinces)
    // The water beside Phatthalung is Songkhla Lake, which the map leaves out.
    expect([...new Set(traited), 'phatthalung'].sort()).toEqual([...new Set(atEdge)].sort())
  })

  test('what the map does not show rests on a source', () => {
    const unseen = provinceTraits.filter(({ definition }) => !definition.th.includes('ดูจากแผนที่'))
    expect(unseen.length).toBeGreaterThan(0)
    for (const { id, sources } of unseen) expect(sources.length, id).toBeGreaterThan(0)
  })

  test('stand on the page of every province that has one', () => {
    for (const { id } of provinces) {
      const shown = pageOf(id)?.querySelectorAll('.province-traits > li').length ?? 0
      expect(shown, id).toBe(provinceTraits.filter(({ provinces }) => provinces.includes(id)).length)
    }
  })
})

describe('what was done about each problem', () => {
  test('is told of many problems', () => {
    expect(provinces.flatMap(({ id }) => problemsOf(id)).length).toBeGreaterThan(500)
  })

  const most = { neighbours: 8, alike: 5 }

  test('counts what it lists', () => {
    for (const { id } of provinces)
      for (const problem of problemsOf(id)) {
        const said = problem.querySelector('summary .small')?.text.match(/\d+/g)?.map(Number) ?? []
        const [here = 0, neighbours = 0, alike = 0, national = 0, elsewhere = 0] = said
        const lists = problem.querySelectorAll('ul').map((list) => list.querySelectorAll('li').length)
        const shown = [Math.min(neighbours, most.neighbours), Math.min(alike, most.alike), national]
        const expected = [here, ...shown, Math.min(elsewhere, most.alike)].filter((count) => count > 0)
        expect(lists, id).toEqual(expected)
      }
  })

  test('holds every entry that the province has', () => {
    let all = 0
    for (const { id } of provinces) {
      const section = pageOf(id)?.querySelector('.own-practices')
      const own = section?.querySelectorAll('.cards a').map((link) => link.getAttribute('href')) ?? []
      all += own.length
      expect(titles(id).flat(), id).toEqual(expect.arrayContaining(own))
    }
    expect(all).toBeGreaterThan(50)
  })

  test('is never nothing: each of 1,540 choices has a practice, and every nationwide one', () => {
    const choices = provinces.flatMap(({ id }) =>
      painPoints.map((problem) => {
        const fold = pageOf(id)?.querySelector(`#problem-${problem.id}`)?.closest('details')
        const links = fold?.querySelectorAll('li a').map((link) => link.getAttribute('href')) ?? []
        const national = published.practices.filter(
          (practice) => practice.national && practice.painPoints.includes(problem.id),
        )
        const missing = national.filter((practice) => !links.includes(`/practices/${practice.id}/`))
        return { choice: `${id} ${problem.id}`, links: links.length, missing: missing.length }
      }),
    )
    expect(choices.length).toBe(1540)
    expect(choices.filter(({ links, missing }) => links === 0 || missing > 0)).toEqual([])
  })

  test('shows an entry once for each problem, where it is nearest', () => {
    for (const { id } of provinces)
      for (const links of titles(id)) expect(new Set(links).size, id).toBe(links.length)
  })

  test('tells a province without entries what its neighbours did', async () => {
    const empty = provinces.find(
      ({ id }) => pageOf(id)?.querySelector('.invitation') && problemsOf(id).length > 0,
    )
    const page = await openPage(`/provinces/${empty?.id}/`, { script: false, width: 360 })
    await page.locator('.province-problem-list summary').first().click()
    expect(await page.locator('.province-problem-list li a:visible').count()).toBeGreaterThan(0)
    expect(await page.locator('.province-offices dt').count()).toBeGreaterThan(1)
  })
})

test('no page of a province tells where a shelter is', () => {
  // Street teachers (ครูข้างถนน) are an office's staff; every other street is an address.
  for (const { id } of provinces) {
    const offices = pageOf(id)?.querySelector('.province-offices')?.text ?? ''
    expect(offices, id).toContain('บ้านพักเด็กและครอบครัว')
    expect(offices, id).not.toMatch(/(?<!ครูข้าง)ถนน|หมู่ที่|ซอย|ตำบล|\d{5}(?!\d)/)
  }
})

test('tells the neighbours right where the map does not', () => {
  const near = (id: string) =>
    pageOf(id)
      ?.querySelectorAll('.province-facts a[href^="/provinces/"], .facts-list a[href^="/provinces/"]')
      .map((link) => link.getAttribute('href')?.split('/')[2])
      .sort()
  expect(near('phatthalung')).toEqual(['nakhon-si-thammarat', 'satun', 'songkhla', 'trang'])
  expect(near('trang')).toEqual(['krabi', 'nakhon-si-thammarat', 'phatthalung', 'satun'])
  expect(near('phuket')).toEqual(['phangnga'])
})

test('every province prints on one sheet of A4: those with most to say do, and those with least', async () => {
  const busiest = provinces
    .map(({ id }) => ({ id, length: pageOf(id)?.querySelector('main')?.text.length ?? 0 }))
    .sort((a, b) => b.length - a.length)
  const page = await openTab({ points: false })
  for (const { id } of [...busiest.slice(0, 8), ...busiest.slice(-2)])
    for (const home of ['', '/en']) {
      await page.goto(`${home}/provinces/${id}/`)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, `${home}/${id}`).toBe(1)
      expect(pdf, 'A4').toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/)
    }
})
