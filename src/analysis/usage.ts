/** How often each page was read in each week: the Monday of the week, ISO 8601 → the page's address without the site's path → views. */
export type Usage = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Fewer views than this in a week could tell of one reader, and are not kept. */
export const FEWEST = 5

/** The combined format (https://httpd.apache.org/docs/2.4/logs.html#combined), of which the address and the name of a reader are never taken. */
const line =
  /^\S+ \S+ .*?\[(\d\d)\/(\w{3})\/(\d{4}):[^\]]*\] "GET (\S+) HTTP\/[\d.]+" (?:200|304) .*?(?:"([^"]*)")?\s*$/

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Programs that read everything say so in their names. */
const robot = /bot|crawl|spider|preview|monitor|curl|wget|python|fetch/i

/** Counts the views of some pages in the lines of a host's log, by week. */
export async function countViews(
  lines: AsyncIterable<string>,
  { base, pages }: { base: string; pages: ReadonlySet<string> },
): Promise<Usage> {
  const weeks: Record<string, Record<string, number>> = {}
  for await (const text of lines) {
    const [, day = '', month = '', year = '', target = '', agent = ''] = line.exec(text) ?? []
    const page = target.startsWith(base) ? `/${target.slice(base.length).replace(/[?#].*/, '')}` : ''
    if (!pages.has(page) || robot.test(agent)) continue
    const week = mondayOf(Date.UTC(Number(year), months.indexOf(month), Number(day)))
    weeks[week] = { ...weeks[week], [page]: (weeks[week]?.[page] ?? 0) + 1 }
  }
  return weeks
}

/** The Monday on or before a day, given in milliseconds. */
function mondayOf(day: number): string {
  const daysSince = (new Date(day).getUTCDay() + 6) % 7
  return new Date(day - daysSince * 86_400_000).toISOString().slice(0, 10)
}

/** What is kept of new counts and older ones: of a week that stands in both, the larger count of each page; small counts go. */
export function keptUsage(older: Usage, newer: Usage): Usage {
  const weeks = [...new Set([...Object.keys(older), ...Object.keys(newer)])].sort()
  return Object.fromEntries(
    weeks.map((week) => {
      const [before, now] = [older[week] ?? {}, newer[week] ?? {}]
      const pages = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()
      const counts = pages.map((page) => [page, Math.max(before[page] ?? 0, now[page] ?? 0)] as const)
      return [week, Object.fromEntries(counts.filter(([, count]) => count >= FEWEST))]
    }),
  )
}
