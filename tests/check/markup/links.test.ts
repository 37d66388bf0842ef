import { expect, test } from 'vitest'
import { imitatesOffice, isInternal, linkProblem } from '../../../src/check/markup/links.ts'

test.each([
  'https://www.m-society.go.th/',
  'https://example.org',
  'https://example.org/a?b=c#d',
  'https://web.archive.org/web/2022/https://www.m-society.go.th/',
  'https://cargo-thai.example.org/',
  'https://go.thaigov.go.th/',
  'https://example.org/%E0%B8%81',
  '/practices/',
  '/',
  '/en/practices/x/?a=b#results',
  '#results',
  '#source-TIP2023',
  './flow-chart.pdf',
  'tel:1300',
  'tel:191',
  'tel:026596399',
  'mailto:atpd.info@m-society.go.th',
])('leads somewhere good: %s', (url) => {
  expect(linkProblem(url)).toBe(false)
})

test.each([
  '',
  'http://example.org',
  '//example.org',
  '/\\example.org',
  '\\/example.org',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:x',
  'data:text/html,x',
  'file:///etc/passwd',
  'mailto:a@example.org',
  'https://',
  'https:example.org',
  'https://localhost/',
  'https://user@example.org',
  'https://example.org:8080/',
  'https://m-ѕociety.go.th/',
  'https://1.2.3.4/',
  '/a/../../etc',
  'แบบ.pdf',
  'a.pdf',
  './a.html',
  './.pdf',
  './a/b.pdf',
  '../a/b.pdf',
  './../a.pdf',
  './a.pdf?url',
  './%61.pdf',
  'tel:02-659-6399',
  'tel:+66812345678',
  'tel:1300;ext=1',
  'mailto:a@m-society.go.th?subject=x',
  'mailto:a@go.th.example.org',
  'mailto:a@xgo.th',
  'mailto:@m-society.go.th',
  'sms:1300',
  'https://xn--msociety-0ng.go.th/',
  'https://กระทรวง.ไทย/',
  '/a\n/../b',
  '#',
  '#1',
  '#ก',
  '#a b',
  'https://example.org/\u202egnp',
  'https://exa\u200dmple.org',
  ' https://example.org',
  'https://example.org/<b>',
  'HTTPS://example.org',
])('is refused: %j', (url) => {
  expect(linkProblem(url)).toBe(true)
})

test('a link into this site begins with a slash', () => {
  expect([isInternal('/practices/'), isInternal('#results'), isInternal('https://example.org')]).toEqual([
    true,
    false,
    false,
  ])
})

test.each([
  ['https://m-society.go.th.example.org/', true],
  ['https://www.m-society.go.th-login.example.org/', true],
  ['https://m-society-go-th.example.org/', true],
  ['https://example.go.th.co/', true],
  ['https://m-society.go.th/', false],
  ['https://go.thaigov.go.th/', false],
  ['https://cargo-thai.example.org/', false],
  ['https://web.archive.org/web/2022/https://www.m-society.go.th/', false],
])('whether %s only begins like an office’s: %s', (url, imitates) => {
  expect(imitatesOffice(url)).toBe(imitates)
})
