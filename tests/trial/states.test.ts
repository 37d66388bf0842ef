import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { describe, expect, inject, test } from 'vitest'

const { out } = inject('trial')

const page = (path: string) => parse(readFileSync(join(out, path, 'index.html'), 'utf8'))

describe('the states of an entry', () => {
  test('a published entry without English shows the Thai text with a notice', () => {
    const main = page('en/practices/published-entry').querySelector('main')
    expect(main?.querySelector('h1')?.getAttribute('lang')).toBe('th')
    expect(main?.text).toContain('has not been translated')
  })

  test('a draft has a marked page, and stands in no list and no index', () => {
    const draft = page('practices/draft-entry')
    expect(draft.querySelector('.notice')?.text).toContain('ฉบับร่าง')
    expect(draft.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(readFileSync(join(out, 'search-index/th/first.json'), 'utf8')).not.toContain('draft-entry')
    expect(page('practices').text).not.toContain('เรื่องที่ยังเป็นร่าง')
  })

  test('a withdrawn entry keeps its page, with the reason and what came instead', () => {
    const withdrawn = page('practices/withdrawn-entry')
    expect(withdrawn.querySelector('.notice')?.text).toContain('ข้อมูลล้าสมัย')
    expect(withdrawn.querySelector('.notice a')?.getAttribute('href')).toBe('/practices/published-entry/')
    expect(page('practices').text).not.toContain('เรื่องที่ถอนแล้ว')
  })

  test('at a former address the entry stands too, with its sections, and says where it is now', () => {
    const former = page('practices/published-entry-old')
    expect(former.querySelector('.notice a')?.getAttribute('href')).toBe('/practices/published-entry/')
    expect(former.querySelector('link[rel="canonical"]')?.getAttribute('href')).toMatch(
      /\/published-entry\/$/,
    )
    expect(former.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
    expect(former.querySelector('#results')).not.toBeNull()
  })

  test('the data holds no draft, and of a withdrawn entry only that it is and why', () => {
    const read = (file: string) => readFileSync(join(out, file), 'utf8')
    const { practices, withdrawn } = JSON.parse(read('data/practices.json'))
    expect(practices.map(({ id }: { id: string }) => id)).toEqual(['mae-sai-interpreters', 'published-entry'])
    expect(withdrawn).toMatchObject([{ id: 'withdrawn-entry', successor: 'published-entry' }])
    expect(withdrawn[0].reason).toContain('ข้อมูลล้าสมัย')
    expect(read('data/practices/withdrawn-entry.json')).not.toContain('ข้อความทดสอบ')
    expect(existsSync(join(out, 'data/practices/draft-entry.json'))).toBe(false)
    for (const file of ['data/practices.csv', 'data/provinces/tak.csv', 'feed.atom', 'sitemap.xml'])
      expect(read(file)).not.toMatch(/draft-entry|withdrawn-entry/)
    // Feed readers know an entry by its first address; nothing leads there.
    const former = /(?<!<id>[^<]*)published-entry-old/
    for (const file of ['data/practices.csv', 'data/provinces/tak.csv', 'feed.atom', 'sitemap.xml'])
      expect(read(file)).not.toMatch(former)
  })
})
