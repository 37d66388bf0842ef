import { diagnose } from '../diagnostics/diagnostic.ts'
import { atField } from './at-field.ts'
import { isWrong } from './is-wrong.ts'
import type { Rule } from './rule.ts'

/** Whatever a result or a citation rests on stands in the entry's own list of sources. */
export const listedSources: Rule = (corpus) =>
  corpus.entries.flatMap(({ th, en }) => {
    if (!th || (!th.facts.sources && th.facts.status !== 'draft') || isWrong(th.failed, 'sources')) return []
    const listed = new Set(th.facts.sources)
    const fromResults = (th.facts.results ?? []).flatMap(({ source }, index) =>
      listed.has(source)
        ? []
        : [atField(corpus, 'source-not-listed', th.file, ['results', index, 'source'], { source })],
    )
    const fromText = [th, en].flatMap((text) =>
      (text?.mentions ?? [])
        .filter(({ kind, value }) => kind === 'source' && !listed.has(value))
        .map(({ value, range }) => diagnose('source-not-listed', text?.file ?? '', range, { source: value })),
    )
    return [...fromResults, ...fromText]
  })
