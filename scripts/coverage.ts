import { provincesByReach } from '../src/analysis/coverage.ts'
import { levels } from '../src/analysis/evidence/chain.ts'
import type { Bilingual } from '../src/entry/formats.ts'
import { told } from '../src/node/content.ts'
import { readLibrary } from '../src/node/library.ts'
import { loadLibrary } from '../src/site/library.ts'
import { cellAt } from '../src/site/matrix.ts'
import { siteIn } from '../src/site/site.ts'
import { readingOf } from '../src/site/tool.ts'
import './command.ts'

/** Prints what the library holds and what it has not seen: entries, provinces, pairs, tools and cards of law. */
const library = loadLibrary(await readLibrary())
const [th, en] = [siteIn(library, 'th'), siteIn(library, 'en')]
const { practices, vocabulary } = library
const both = (words: Bilingual) => `${words.th} · ${words.en}`
const named = (key: string) => `${th.t(key)} · ${en.t(key)}`

const tables = [evidence(), provinces(), pairs(), tools(), law()]
process.stdout.write(`${tables.map((lines) => lines.join('\n')).join('\n\n')}\n`)

function evidence(): string[] {
  const reported = practices.filter(({ chain }) => chain.some((link) => link.filled && link.reported)).length
  return [
    told('coverage.evidence', { count: practices.length }),
    ...levels.map((level) => {
      const count = practices.filter((practice) => practice.evidence === level).length
      return row([count], named(`evidence.${level}`))
    }),
    row([reported], named('evidence.reported')),
  ]
}

function provinces(): string[] {
  const reached = [...provincesByReach(vocabulary.provinces, practices)]
  return [
    told('coverage.provinces', { count: vocabulary.provinces.length }),
    ...reached.flatMap(([reach, list]) => [
      row([list.length], told(`coverage.${reach}`)),
      ...list.map(({ province, count }) => row(['', count], both(province.label))),
    ]),
  ]
}

/** A number for each stage in its order; what does not arise has a dot. */
function pairs(): string[] {
  const { painPoints, stages } = vocabulary
  const counts = (problem: string) =>
    stages.map(({ id }) => {
      const { state, entries } = cellAt(library, problem, id)
      return state === 'notArising' ? '·' : entries.length
    })
  const all = painPoints.flatMap(({ id }) => counts(id)).filter((count) => count !== '·')
  return [
    told('coverage.pairs', { cells: all.length, answered: all.filter((count) => count > 0).length }),
    ...stages.map(({ label }, index) => row([index + 1], both(label))),
    row(stages.map((_, index) => index + 1)),
    ...painPoints.map(({ id, label }) => row(counts(id), both(label))),
  ]
}

function tools(): string[] {
  return [
    told('coverage.tools', {
      count: vocabulary.tools.length,
      unread: vocabulary.tools.filter(({ reviewBefore, reviewed }) => reviewBefore && !reviewed).length,
    }),
    ...vocabulary.tools.flatMap((tool) => [
      '',
      `${tool.id}: ${both(tool.label)}`,
      ...[readingOf(th, tool), readingOf(en, tool)].flatMap((words) => words ?? []).map(inset),
      ...[...readings(tool.sources), tool.limits.th, tool.limits.en].map(inset),
    ]),
  ]
}

function law(): string[] {
  return [
    told('coverage.law', { count: vocabulary.law.length }),
    ...[...Map.groupBy(vocabulary.law, ({ currency }) => currency)].map(([currency, { length }]) =>
      row([length], named(`law.currency.${currency}`)),
    ),
    ...vocabulary.law.flatMap((card) => [
      '',
      `${card.id}: ${both(card.label)}`,
      ...[named(`law.read.${card.read}`), named(`law.currency.${card.currency}`)].map(inset),
      ...readings(card.sources).map(inset),
    ]),
  ]
}

/** How many sources were read how far. */
function readings(sources: readonly { read: string }[]): string[] {
  return [...Map.groupBy(sources, ({ read }) => read)].map(
    ([read, { length }]) => `${length} ${named(`law.sourceRead.${read}`)}`,
  )
}

function inset(words: string): string {
  return `    ${words}`
}

/** Numbers in columns, and what they are of. */
function row(numbers: readonly (number | string)[], words = ''): string {
  return [...numbers.map((number) => String(number).padStart(4)), ` ${words}`].join('').trimEnd()
}
