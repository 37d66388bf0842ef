import { afterAll, describe, expect, test, vi } from 'vitest'
import { planItems } from '../../src/analysis/action-plan/items.ts'
import { readLibrary } from '../../src/node/library.ts'
import { feedOfAll } from '../../src/site/data/feeds.ts'
import { wholeTable } from '../../src/site/data/listing.ts'
import { planTable } from '../../src/site/data/plan-files.ts'
import { practiceFile } from '../../src/site/data/practices.ts'
import { found, loadLibrary } from '../../src/site/library.ts'
import { siteIn } from '../../src/site/site.ts'
import { chainInWords } from '../../src/site/strength.ts'
import { says } from '../says.ts'
import { readCsv } from './read-csv.ts'

vi.stubEnv('PRACTICES_DIR', 'tests/checks/valid/own-source-and-workshop/practices')
const library = loadLibrary(await readLibrary())
afterAll(() => {
  vi.unstubAllEnvs()
})
const site = siteIn(library, 'th')
const entry = found(library.practices[0], 'entry with a source of its own')
const mark = says('evidence.reported')

describe('what only the office has is marked as reported', () => {
  test('in JSON, where its source leads to the page of its entry', () => {
    expect(practiceFile(library, entry)).toMatchObject({
      sources: [
        { key: 'OWN1', url: `${site.url('practice', { id: entry.id })}#source-OWN1`, reported: true },
      ],
      chain: [
        { link: 'done', reported: true },
        { link: 'reached', reported: true },
        { link: 'outcome', reported: false },
        {},
        {},
      ],
    })
  })

  test('in tables', () => {
    const [names = [], cells = []] = readCsv(String(wholeTable(site, 'csv')).replace(/^\uFEFF/, ''))
    expect(cells[names.indexOf('chain_reported')]).toBe('done | reached')
    expect(cells[names.indexOf('chain_reported_en')]).toBe('Done | Reached people')
  })

  test('in words of the chain and in feeds', () => {
    expect(chainInWords(site, entry)).toBe(
      `${says('evidence.done')} (${mark}) → ${says('evidence.reached')} (${mark})`,
    )
    expect(feedOfAll(site)).toContain(`<category term="reached" label="${chainInWords(site, entry)}"/>`)
  })

  test('in the plan', () => {
    const proposal = { item: 'ทำต่อ', owner: 'พมจ.', source: 'OWN1', status: 'proposed' as const }
    const { rows } = planTable(site, planItems([{ ...entry, actionPlan: [proposal] }]))
    expect(rows[0]?.at(-1)).toContain(`เอกสารสรุปเวที (${mark})`)
  })
})
