import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { AstroIntegration } from 'astro'
import { extendRecord, readRecord } from '../lib/history/record.ts'
import { practicesDir, readCorpus } from '../lib/read/corpus.ts'
import { readPast, recordFile } from '../lib/read/history.ts'

/** Writes down which versions of entries there were, for copies of the project that have no git history. */
export function versions(): AstroIntegration {
  return {
    name: 'versions',
    hooks: {
      'astro:build:done': ({ logger }) => {
        const added = keepRecord(recordFile)
        if (added > 0) logger.warn(`${added} new versions in ${recordFile}: commit it with the next change`)
      },
    },
  }
}

/** Adds to a record what git knows and it does not, and says how many lines. */
function keepRecord(file: string): number {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const { entries, vocabulary } = readCorpus().corpus
  const named = entries.map(({ id, th }) => ({
    id,
    code: th?.facts.code,
    formerIds: th?.facts.formerIds ?? [],
  }))
  const past = readPast(named, vocabulary.sections, practicesDir())
  const states = named.flatMap(({ id, code }) =>
    code ? (past.get(id) ?? []).map(({ hash, day }) => ({ code, hash, day })) : [],
  )
  const extended = extendRecord(text, states)
  if (extended !== text) writeFileSync(file, extended)
  return readRecord(extended).length - readRecord(text).length
}
