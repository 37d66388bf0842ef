/** Figures that stand in a row, whatever stands between them but letters. */
export interface Row {
  groups: Group[]
}

/** Figures without anything between them. */
interface Group {
  digits: string
  start: number
  end: number
}

/** Some neighbouring groups of a row. */
export interface Figures {
  digits: string
  /** How many digits each group has. */
  shape: number[]
  /** What stands between the groups. */
  between: string[]
  start: number
  end: number
  /** They are all of their row. */
  whole: boolean
}

/** The rows of figures in a text, those of single lines and those across line ends; between two groups stand few signs. */
export const rowsOf = (text: string): Row[] => [
  ...rowsBetween(text, /[\p{L}\p{M}฿$€%\n]/u),
  ...rowsBetween(text, /[\p{L}\p{M}฿$€%]/u),
]

function rowsBetween(text: string, ends: RegExp, far = 6): Row[] {
  const rows: Row[] = []
  let last: Group | undefined
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const group = { digits, start: index, end: index + digits.length }
    const between = last && index - last.end <= far ? text.slice(last.end, index) : undefined
    if (between !== undefined && !ends.test(between)) rows.at(-1)?.groups.push(group)
    else rows.push({ groups: [group] })
    last = group
  }
  return rows
}

/** All neighbouring groups of a row that have so many digits together; those of hundreds of groups are no number. */
export function figuresOf({ groups }: Row, text: string, least: number, most: number): Figures[] {
  const found: Figures[] = []
  for (let from = 0; from < groups.length; from++) {
    let count = 0
    for (let to = from; to < groups.length && count < most; to++) {
      count += groups[to]?.digits.length ?? 0
      if (count >= least && count <= most)
        found.push(together(groups.slice(from, to + 1), text, to - from + 1 === groups.length))
    }
  }
  return found
}

function together(groups: Group[], text: string, whole: boolean): Figures {
  return {
    digits: groups.map(({ digits }) => digits).join(''),
    shape: groups.map(({ digits }) => digits.length),
    between: groups.slice(1).map(({ start }, index) => text.slice(groups[index]?.end, start)),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
    whole,
  }
}
