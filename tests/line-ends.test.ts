import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Git says of each file how its lines end and what `.gitattributes` asks: `i/lf w/lf attr/text=auto eol=lf <tab> name`. */
const files = execFileSync('git', ['ls-files', '--eol'], { encoding: 'utf8' }).trimEnd().split('\n')

/** Some only call themselves so, and hold words. */
const isPaper = (line: string) => /\.(?:png|jpg|pdf|docx)"?$/i.test(line)

test('every text has line feeds on every machine, whatever Git was told there', () => {
  const texts = files.filter((line) => /^i\/(?:lf|crlf|mixed) /.test(line) && !isPaper(line))
  expect(texts.length).toBeGreaterThan(1000)
  const others = texts.filter((line) => !/^i\/lf +w\/\S* +attr\/text=auto eol=lf\s/.test(line))
  expect(others.map((line) => line.split('\t')[1])).toEqual(['tests/entry/links/permalinks-crlf.txt'])
})

test('of pictures and papers no byte changes', () => {
  const papers = files.filter(isPaper)
  expect(papers.length).toBeGreaterThan(100)
  for (const line of papers) expect(line).toMatch(/attr\/-text/)
})

test('no name is one that Windows refuses', () => {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean)
  expect(names.length).toBeGreaterThan(1000)
  const refused = /[<>:"|?*\\]|[ .](?:\/|$)|(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i
  expect(names.filter((name) => refused.test(name))).toEqual([])
})
