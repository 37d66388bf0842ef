import { existsSync, readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { extendRecord, readRecord, withoutStates } from '../../entry/history/record.ts'
import { extendLedger, lostLinks, readLedger } from '../../entry/permalinks.ts'
import { type Library, loadLibrary } from '../../site/library.ts'
import { lastingLinks } from '../../site/routes.ts'
import { applyChanges } from '../changes.ts'
import { told } from '../content.ts'
import { textAtHead } from '../git.ts'
import { recordFile, today } from '../history.ts'
import { readLibrary } from '../library.ts'

/**
 * Holds what was built against the ledger of all published addresses: none may be lost, new ones are written down; and
 * writes down which versions of entries there were, for copies of the project that have no git history.
 */
export function records({ ledger }: { ledger: string }): AstroIntegration {
  return {
    name: 'records',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const library = loadLibrary(await readLibrary())
        const site = fileURLToPath(dir)
        const isBuilt = (link: string) => existsSync(`${site}${link.replace(/#.*$/, '')}index.html`)
        const added = keepLedger(ledger, new Set([...lastingLinks(library)].filter(isBuilt)))
        if (added > 0) logger.warn(`${added} new addresses in ${ledger}: commit it with the change`)
        const versions = keepRecord(recordFile, library)
        if (versions > 0)
          logger.warn(`${versions} new versions in ${recordFile}: commit it with the next change`)
      },
    },
  }
}

/** Adds to a ledger the addresses and places that answer, and says how many lines; throws naming each that is lost. */
export function keepLedger(file: string, answering: ReadonlySet<string>): number {
  const text = readFileSync(file, 'utf8')
  const lost = lostLinks(readLedger(text), answering)
  if (lost.length > 0)
    throw new Error(
      `${told('build.lost')}:\n${lost.map((link) => `  ${link}\n`).join('')}${told('build.bringBack')}`,
    )
  const extended = extendLedger(text, answering)
  // A ledger elsewhere stands beside its entries.
  const root = relative('.', file).startsWith('..') ? dirname(file) : '.'
  applyChanges(root, [{ file, before: text, after: extended }])
  return readLedger(extended).length - readLedger(text).length
}

/**
 * Adds to a record the present states and what git knows, and says how many lines. What was built today while somebody
 * wrote, and is neither, goes again.
 */
function keepRecord(file: string, { entries }: Library): number {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const text = before ?? ''
  const statesIn = (list: 'listed' | 'unlisted') =>
    entries.flatMap(({ code, versions }) =>
      (versions?.[list] ?? []).flatMap(({ hash, day }) => (code && day ? [{ code, hash, day }] : [])),
    )
  const isCommitted = new Set(readRecord(textAtHead(file) ?? text).map(({ hash }) => hash))
  const passing = statesIn('unlisted').filter(({ day, hash }) => day === today() && !isCommitted.has(hash))
  const extended = extendRecord(withoutStates(text, passing), statesIn('listed'))
  if (extended !== text) applyChanges('.', [{ file, before, after: extended }])
  return readRecord(extended).length - readRecord(text).length
}
