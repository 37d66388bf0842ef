/** Words that lines must not break in. */
export interface KnownWords {
  /** Names and terms of the library: the dictionary of a browser may cut across them. */
  own: readonly string[]
  /** What else is known of Thai. */
  others: readonly string[]
}

/** What is no text of the page, and its runs of Thai. */
const parts =
  /<!--.*?-->|<(script|style|title|textarea|option|svg)\b.*?<\/\1>|<[^">]*(?:"[^"]*"[^">]*)*>|[\u0e01-\u0e4e]{4,}/gs

/**
 * Holds Thai words together in a page. Browsers break lines where their dictionary ends a word, and it knows neither names nor
 * terms: where it would break inside a word that is known, the word gets an element that does not wrap. Nothing is added to
 * what is read, copied or searched.
 */
export function wholeWords({ own, others }: KnownWords): (html: string) => string {
  const isCut = (word: string) => cutsIn(word).length > 0
  const [names, words] = [own, others].map((list) => Map.groupBy(list.filter(isCut), beginning))
  const [all, isKnown] = [Map.groupBy([...own, ...others], beginning), new Set([...own, ...others])]
  const done = new Map<string, string>()
  return (html) =>
    html.replace(parts, (part) => {
      if (part.startsWith('<')) return part
      const held = done.get(part) ?? hold(part)
      done.set(part, held)
      return held
    })

  function hold(run: string): string {
    const cuts = cutsIn(run)
    if (cuts.length === 0) return run
    let held = ''
    let end = 0
    const edges = new Set([0, ...cuts, run.length])
    const letters = new Set(Array.from(run, (_, at) => at).filter((at) => isBetweenLetters(run, at)))
    letters.add(run.length)
    const stray = strayIn(run, [...edges])
    const astray = new Set(
      [...letters].filter((at) => stray.some(({ start, end }) => at >= start && at <= end)),
    )
    const known = [
      ...longestIn(run, names, letters),
      ...longestIn(run, words, edges),
      ...longestIn(run, all, astray),
    ]
    for (const { start, end: after } of together(known)) {
      if (!cuts.some((cut) => cut > start && cut < after)) continue
      held += `${run.slice(end, start)}<t-w>${run.slice(start, after)}</t-w>`
      end = after
    }
    return held + run.slice(end)
  }

  /**
   * Where the dictionary went astray: a piece too short for a word, and what it was cut from. There words are looked for
   * wherever one may begin, for the cuts say nothing.
   */
  function strayIn(run: string, edges: readonly number[]): Span[] {
    return edges.slice(1).flatMap((end, at) => {
      const piece = run.slice(edges[at], end)
      const isStray = piece.replaceAll(mark, '').length <= 2 && !isKnown.has(piece)
      return isStray ? [{ start: edges[at - 1] ?? 0, end: edges[at + 2] ?? run.length }] : []
    })
  }
}

/** By how they begin. */
type Words = ReadonlyMap<string, readonly string[]>

interface Span {
  start: number
  end: number
}

/** Of the words that begin and end at some places of a run the longest at each. */
function longestIn(run: string, known: Words | undefined, places: ReadonlySet<number>): Span[] {
  return [...places].flatMap((start) => {
    const fits = (word: string) => run.startsWith(word, start) && places.has(start + word.length)
    const found = known?.get(beginning(run.slice(start)))?.filter(fits) ?? []
    const longest = Math.max(0, ...found.map(({ length }) => length))
    return longest > 0 ? [{ start, end: start + longest }] : []
  })
}

/** Words that overlap stay together as long as they fit into any line of a phone; else the first one stands. */
function together(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (!last || start >= last.end) joined.push({ start, end })
    else if (end > last.end && end - last.start <= mostTogether) last.end = end
  }
  return joined
}

/** In letters and their marks. */
const mostTogether = 20

const dictionary = new Intl.Segmenter('th', { granularity: 'word' })

/** Where a browser may break a run of Thai. */
const cutsIn = (run: string): number[] =>
  Array.from(dictionary.segment(run), ({ index }) => index).filter((index) => index > 0)

const beginning = (word: string) => word.slice(0, 3)

const mark = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g

/** No mark belongs to the letter before, and no vowel before waits for its letter. */
const isBetweenLetters = (run: string, at: number) =>
  !/[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/.test(run[at] ?? '') && !/[\u0e40-\u0e44]/.test(run[at - 1] ?? '')
