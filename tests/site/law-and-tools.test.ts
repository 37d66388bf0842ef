import { describe, expect, test } from 'vitest'
import { citation } from '../../src/entry/vocabulary.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { openPage } from './browser.ts'
import { pageAt } from './built-pages.ts'

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
