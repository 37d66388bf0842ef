import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { parse } from 'node-html-parser'
import { extendLedger, lostLinks, readLedger } from '../lib/links/ledger.ts'
import { told } from '../node/check-words.ts'

/** Holds the built pages against the ledger of all published addresses: none may be lost, new ones are written down. */
export function permalinks({ ledger }: { ledger: string }): AstroIntegration {
  return {
    name: 'permalinks',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const added = keepLedger(ledger, fileURLToPath(dir))
        if (added > 0) logger.warn(`${added} new addresses in ${ledger}: commit it with the change`)
      },
    },
  }
}

/** Adds to a ledger what a folder of built pages answers, and says how many lines; throws naming each address that is lost. */
export function keepLedger(file: string, site: string): number {
  const text = readFileSync(file, 'utf8')
  const answering = answeringLinks(site)
  const lost = lostLinks(readLedger(text), answering)
  if (lost.length > 0)
    throw new Error(
      `${told('build.lost')}:\n${lost.map((link) => `  ${link}\n`).join('')}${told('build.bringBack')}`,
    )
  const extended = extendLedger(text, answering)
  if (extended !== text) writeFileSync(file, extended)
  return readLedger(extended).length - readLedger(text).length
}

/** The address of every listed page, and of every place on it that stays: those with ids of their own, in its main part. */
function answeringLinks(site: string): Set<string> {
  const links = new Set<string>()
  for (const file of globSync('**/index.html', { cwd: site })) {
    const page = `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`
    const root = parse(readFileSync(`${site}/${file}`, 'utf8'))
    if (isDraft(root)) continue
    links.add(page)
    for (const { id } of root.querySelectorAll('main [id]'))
      if (!passing.test(`${page}#${id}`)) links.add(`${page}#${id}`)
  }
  return links
}

/** Numbers of notes and of sources in a text, computed blocks, steps of courses and parts of controls change with the text: nobody links to them. */
const passing =
  /#(?:fn|part-|step-|facet|filter|map-|choice-|compare-choice$|matrix-caption$|problem-|search|related$|in-courses$|figures$)|\/practices\/.*#source-|\/contribute\/new\/#/

/** A draft may still go; its page says so itself. */
const isDraft = (root: ReturnType<typeof parse>) => root.querySelector('main [data-draft]') !== null
