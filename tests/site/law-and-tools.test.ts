import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { isTicked } from '../../src/entry/tool.ts'
import { citation } from '../../src/entry/vocabulary.ts'
import { sizeOf } from '../../src/export/tool-docx.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { toolSheet } from '../../src/site/data/tool-files.ts'
import { locales } from '../../src/site/routes.ts'
import { answersOf } from '../../src/site/search/answers.ts'
import { siteIn } from '../../src/site/site.ts'
import { readingOf } from '../../src/site/tool.ts'
import { openPage, openTab } from './browser.ts'
import { pageAt } from './built-pages.ts'
import { published } from './published.ts'
import { siteFolder } from './site-folder.ts'

const { law, tools, stages } = readVocabulary()
const { law: lawWords, tools: toolWords } = readMessages().th
const wordsAt = (words: unknown, ...keys: string[]): string =>
  String(keys.reduce((at, key) => (typeof at === 'object' && at ? Reflect.get(at, key) : undefined), words))
const textOf = (path: string) => pageAt(path)?.root.querySelector('main')?.text.replaceAll(/\s+/g, ' ') ?? ''

const labels = new Map([...law, ...tools].map(({ id, label }) => [id, label]))
/** Words as a page shows them: what they cite by its label. */
const shown = (locale: 'th' | 'en', words: string) =>
  words.replaceAll(citation, (_, id: string) => `“${labels.get(id)?.[locale]}”`).replaceAll(/\s+/g, ' ')

test('what cites another leads there, and no id stands in the words of a page', () => {
  const citing = law.filter(({ notCovered }) => notCovered?.th.match(citation))
  expect(citing.length).toBeGreaterThan(3)
  for (const { id, notCovered } of citing)
    for (const [, to] of notCovered?.th.matchAll(citation) ?? [])
      expect(pageAt(`/en/law/${id}/`)?.root.querySelector(`main a[href="/en/law/${to}/"]`)).not.toBeNull()
  for (const { id } of law) expect(textOf(`/law/${id}/`)).not.toContain('[[')
  for (const { id } of tools) expect(textOf(`/tools/${id}/`)).not.toContain('[[')
})

describe('every card and tool', () => {
  const all = [
    ...law.map(({ id, label }) => ({ kind: 'law', id, label })),
    ...tools.map(({ id, label }) => ({ kind: 'tools', id, label })),
  ]

  test('says how it is cited, in both languages and as files', () => {
    for (const { kind, id, label } of all) {
      const cite = pageAt(`/${kind}/${id}/`)?.root.querySelector('.cite-card')
      expect(cite?.text, id).toContain(label.th)
      expect(cite?.text, id).toContain(label.en)
      expect(
        cite?.querySelectorAll('a[download]').map((link) => link.getAttribute('href')?.split('.').at(-1)),
      ).toEqual(['bib', 'ris', 'json'])
    }
  })

  test('is open data, in whose words no id stands', () => {
    const data = (name: string) => readFileSync(`${siteFolder}/data/${name}.json`, 'utf8')
    for (const { kind, id } of all) expect(data(kind)).toContain(`"id":"${id}"`)
    expect(data('law') + data('tools')).not.toContain('[[')
  })

  test('is found by its words, in which no id stands', () => {
    const texts = locales.flatMap((locale) => answersOf(siteIn(published, locale)).map(({ text }) => text))
    expect(texts.join()).not.toContain('[[')
    expect(texts.length).toBeGreaterThan(200)
  })
})

describe('law cards', () => {
  test.each(law)('$id says how current its text is, what it says, and from what it was read', (card) => {
    const text = textOf(`/law/${card.id}/`)
    expect(text.indexOf(wordsAt(lawWords, 'currency', card.currency))).toBeGreaterThan(0)
    expect(text.indexOf(wordsAt(lawWords, 'currency', card.currency))).toBeLessThan(
      text.indexOf(shown('th', card.says.th)),
    )
    expect(pageAt(`/law/${card.id}/`)?.root.querySelectorAll('#sources ~ ul li')).toHaveLength(
      card.sources.length,
    )
    expect(textOf(`/en/law/${card.id}/`)).toContain(shown('en', card.says.en))
  })

  test('what was not found stands by itself, with whom to ask', () => {
    const missing = law.filter(({ read }) => read === 'not-found')
    expect(missing.length).toBeGreaterThan(0)
    const [, behind = ''] = textOf('/law/').split(wordsAt(lawWords, 'notFoundLead'))
    for (const { label } of missing) expect(behind).toContain(label.th)
  })
})

describe('tools', () => {
  test.each(tools)('$id shows each line, what is our own advice, and what it rests on', (tool) => {
    const root = pageAt(`/tools/${tool.id}/`)?.root
    const items = root?.querySelectorAll('.tool-items > li') ?? []
    expect(items.map(({ id }) => id)).toEqual(tool.items.map((_, index) => `item-${index + 1}`))
    for (const [index, { text, sources, own }] of tool.items.entries()) {
      const said = items[index]?.text.replaceAll(/\s+/g, ' ') ?? ''
      expect(said).toContain(shown('th', text.th))
      expect(said.includes(wordsAt(toolWords, 'own')) || said.includes(wordsAt(toolWords, 'ownPart'))).toBe(
        Boolean(own),
      )
      for (const key of sources)
        expect(items[index]?.querySelector(`a[href="#source-${key}"]`)).not.toBeNull()
    }
    expect(textOf(`/tools/${tool.id}/`).includes('ยังไม่ได้ให้')).toBe(Boolean(tool.reviewBefore))
  })

  test('each is a Word file of one sheet too, in both languages, to which its page leads', () => {
    for (const locale of locales)
      for (const tool of tools) {
        const home = locale === 'en' ? '/en' : ''
        const file = `${home}/tools/${tool.id}/${tool.id}.docx`
        expect(pageAt(`${home}/tools/${tool.id}/`)?.root.querySelector(`main a[href="${file}"]`)).toBeTruthy()
        expect(sizeOf(toolSheet(siteIn(published, locale), tool)), file).toBeGreaterThanOrEqual(22)
        const document = strFromU8(
          unzipSync(readFileSync(siteFolder + file))['word/document.xml'] ?? new Uint8Array(),
        )
        expect(document.match(/<w14:checkbox>/g)?.length ?? 0, file).toBe(
          isTicked(tool) ? tool.items.length : 0,
        )
        if (tool.items.some(({ own }) => own === 'all'))
          expect(document).toContain(wordsAt(readMessages()[locale]['tools'], 'own'))
      }
  })

  test('what a profession has read says so instead', () => {
    const [tool] = tools.filter(({ reviewBefore }) => reviewBefore)
    const role = { th: 'นักจิตวิทยา', en: 'a psychologist' }
    const read = tool && { ...tool, reviewed: { role, day: '2027-01-31' } }
    expect(read && readingOf(siteIn(published, 'en'), read)).toBe('Read by a psychologist on 31 January 2027')
    expect(read && toolSheet(siteIn(published, 'th'), read).lead.join()).not.toContain('ยังไม่ได้ให้')
  })

  test('each prints on one sheet of A4, in English, which is longer, and the longest in Thai', async () => {
    const longest = tools.toSorted((a, b) => b.items.length - a.items.length).slice(0, 8)
    const page = await openTab({ points: false })
    for (const path of [
      ...tools.map(({ id }) => `/en/tools/${id}/`),
      ...longest.map(({ id }) => `/tools/${id}/`),
    ]) {
      await page.goto(path)
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, path).toBe(1)
    }
  })

  test('each stands at its stages', () => {
    const [stage] = stages
    const used = tools.filter(({ stages: at }) => stage && at.includes(stage.id))
    expect(used.length).toBeGreaterThan(0)
    for (const { label } of used) expect(textOf(`/stages/${stage?.id}/`)).toContain(label.th)
  })

  test('a tick is made with the keyboard, and is not kept', async () => {
    const listed = tools.find(({ kind }) => kind === 'checklist')
    const page = await openPage(`/tools/${listed?.id}/`, { width: 360 })
    const box = page.locator('.tool-items input').first()
    await box.focus()
    await page.keyboard.press('Space')
    expect(await box.isChecked()).toBe(true)
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
    await page.reload()
    expect(await box.isChecked()).toBe(false)
  })
})
