import { expect, test } from 'vitest'
import { type ChainLink, links } from '../../src/analysis/evidence/chain.ts'
import { readMessages, sentencesOf } from '../../src/node/content.ts'
import { builtPages, pageAt } from './built-pages.ts'
import { published } from './published.ts'

const practicePages = builtPages.filter(({ path }) => /^(\/en)?\/practices\/[^/]+\/$/.test(path))
const { th, en } = readMessages()
const words = { th: sentencesOf(th), en: sentencesOf(en) }
const cases = published.practices.flatMap((practice) =>
  (['th', 'en'] as const).map((locale) => ({
    practice,
    locale,
    path: `${locale === 'en' ? '/en' : ''}/practices/${practice.id}/`,
  })),
)

/** The figures that a link has beyond those that reach further. */
const ending = (chain: readonly ChainLink[], at: number) =>
  (chain[at]?.results ?? []).filter((index) => !chain[at + 1]?.results.includes(index))

test('every entry tells each link of its chain with its figures, and of each empty one what would fill it', () => {
  const seen = { filled: 0, empty: 0, figures: 0 }
  for (const { practice, locale, path } of cases) {
    const { chain, text } = practice
    const told = pageAt(path)?.root.querySelectorAll('.strength .chain-told > li') ?? []
    expect(told.length, path).toBe(practice.kind === 'lesson' ? 0 : links.length)
    for (const [at, item] of told.entries()) {
      const { link = 'done', filled, reported } = chain[at] ?? {}
      const say = (key: string) => words[locale].get(key)
      expect(item.querySelector('strong')?.text, path).toBe(say(`evidence.${link}`))
      expect(item.querySelector('.strength-answer')?.text, path).toBe(
        say(`evidence.${filled ? 'yes' : 'no'}`),
      )
      expect(item.classList.contains('filled'), path).toBe(filled)
      expect(item.querySelector('.badge') !== null, path).toBe(reported)
      const missing = item.querySelectorAll(':scope > p').map(({ text }) => text)
      expect(missing, path).toEqual(filled ? [] : [say(`evidenceMissing.${link}`)])
      const figures = item.querySelectorAll(':scope > ul > li')
      expect(
        figures.map((figure) => figure.querySelector('span')?.text),
        path,
      ).toEqual(ending(chain, at).map((index) => text[locale].results[index]?.measure))
      for (const figure of figures) expect(figure.querySelector('a[href^="#source-"]'), path).not.toBeNull()
      seen[filled ? 'filled' : 'empty'] += 1
      seen.figures += figures.length
    }
    const shown = practice.kind === 'lesson' ? 0 : text[locale].results.length
    expect(told.flatMap((item) => item.querySelectorAll(':scope > ul > li')).length, path).toBe(shown)
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(100)
})

test('every entry says who measured and how recent that is, with the sources it is said of', () => {
  expect(practicePages.length).toBeGreaterThan(100)
  for (const { root, path } of practicePages) {
    const notes = root.querySelectorAll('.strength dl > div')
    expect(notes, path).toHaveLength(2)
    for (const note of notes) {
      expect(note.querySelector('.strength-answer')?.text, path).not.toBe('')
      expect(note.querySelector('dd')?.text.trim().length, path).toBeGreaterThan(20)
    }
    expect(root.querySelector('.strength')?.text, path).not.toMatch(/\{\w+\}|NaN|undefined/)
  }
})
