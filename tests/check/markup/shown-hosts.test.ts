import { expect, test } from 'vitest'
import { showsAnotherHost } from '../../../src/check/markup/links.ts'
import { growth } from '../../growth.ts'

test.each([
  ['คู่มือคัดแยก พ.ศ. 2565', 'https://example.org/'],
  ['ข้อ 1.5 และ 12.345', 'https://example.org/'],
  ['flow-chart.pdf', './flow-chart.pdf'],
  ['U.S. Department of State, e.g. TIP', 'https://www.state.gov/'],
  ['https://www.m-society.go.th/a', 'https://www.m-society.go.th/b'],
  ['m-society.go.th', 'https://www.m-society.go.th/'],
  ['ดู m-society.go.th', 'https://nrm.m-society.go.th/'],
  ['a@m-society.go.th', 'mailto:a@m-society.go.th'],
])('%j may lead to %s', (words, url) => {
  expect(showsAnotherHost(words, url)).toBe(false)
})

test.each([
  ['https://www.m-society.go.th', 'https://evil.example/'],
  ['m-society.go.th', 'https://evil.example/?m-society.go.th'],
  ['m-society.go.th', 'https://m-society.go.th.evil.example/'],
  ['m-society.go.th', 'https://xm-society.go.th/'],
  ['https://m-society.go.th@evil.example/', 'https://evil.example/'],
  ['WWW.M-SOCIETY.GO.TH', 'https://evil.example/'],
  ['m-society．go。th', 'https://evil.example/'],
  ['www.m-ѕociety.go.th', 'https://www.m-society.go.th/'],
  ['เว็บm-society.go.thของกระทรวง', 'https://evil.example/'],
  ['m-society.go.th', '/practices/'],
  ['a@m-society.go.th', 'mailto:a@evil.go.th'],
  ['a m-society.go.th b example.org', 'https://m-society.go.th/'],
])('%j shows another host than %s', (words, url) => {
  expect(showsAnotherHost(words, url)).toBe(true)
})

test.each(['a', 'a.', '.', '-', 'https://', 'ก.'])(
  'many %j take a time that grows with their number',
  async (part) => {
    const look = (count: number) => showsAnotherHost(part.repeat(count), 'https://example.org/')
    expect(await growth(look, { small: 2000, large: 64_000 })).toBeLessThan(300)
  },
)
