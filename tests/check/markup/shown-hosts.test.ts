import { expect, test } from 'vitest'
import { showsAnotherHost } from '../../../src/check/markup/links.ts'
import { costOfEach } from '../../cost-of-each.ts'

test.each([
  ['คู่มือคัดแยก พ.ศ. 2565', 'https://example.org/'],
  ['ข้อ 1.5 และ 12.345', 'https://example.org/'],
  ['flow-chart.pdf', './flow-chart.pdf'],
  ['U.S. Department of State, e.g. TIP', 'https://www.state.gov/'],
  ['https://www.m-society.go.th/a', 'https://www.m-society.go.th/b'],
  ['m-society.go.th', 'https://www.m-society.go.th/'],
  ['ดู m-society.go.th', 'https://nrm.m-society.go.th/'],
  ['a@m-society.go.th', 'mailto:a@m-society.go.th'],
  ['เว็บm-society.go.thและnrm.m-society.go.th', 'https://nrm.m-society.go.th/'],
  ['1300.m-society.go.th', 'https://1300.m-society.go.th/'],
  ['๑๓๐๐.m-society.go.th', 'https://1300.m-society.go.th/'],
  ['พ.ศ.๒๕๖๕ ต.ค.', 'https://example.org/'],
  ['ประเทศไทย กรุงเทพฯ.', 'https://example.org/'],
  ['ສປປ.ລາວ', 'https://example.org/'],
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
  ['กระทรวง.ไทย', 'https://example.org/'],
  ['เว็บ.กระทรวง.ไทย/ก', 'https://example.org/'],
  ['m-sรciety.go.th', 'https://ciety.go.th/'],
  ['รcb.co.th', 'https://cb.co.th/'],
  ['m-society.go.tห', 'https://example.org/'],
  ['๑๓๐๐.m-society.go.th', 'https://0031.m-society.go.th/'],
  ['m-society .go.th', 'https://example.org/'],
  ['m\u2010society.go.th', 'https://society.go.th/'],
  ['m-society\ua4f8go\ua4f8th', 'https://example.org/'],
  ['m-soᴄiety.go.th', 'https://iety.go.th/'],
  ['աbc.go.th', 'https://bc.go.th/'],
  ['m-society.xn--o3cw4h', 'https://example.org/'],
])('%j shows another host than %s', (words, url) => {
  expect(showsAnotherHost(words, url)).toBe(true)
})

test.each(['a', 'ก', 'aกa.', 'aก', 'a .', 'a.', '.', '-', 'https://', 'ก.'])(
  'many %j take a time that grows with their number',
  async (part) => {
    const look = (count: number) => showsAnotherHost(part.repeat(count), 'https://example.org/')
    expect(await costOfEach(look, 64_000)).toBeLessThan(10)
  },
)
