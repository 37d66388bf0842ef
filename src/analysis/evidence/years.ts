/** The newest year that some periods plainly name, in the Christian era; none where they only guess at it (“ไม่ระบุปี น่าจะเป็น …”). */
export function newestYear(periods: readonly string[]): number | undefined {
  const years = periods
    .filter((period) => !/ไม่|น่าจะ/.test(period))
    .flatMap((period) => [...period.matchAll(/(?<!\d)(?:19|20|24|25)\d\d(?!\d)/g)])
    .map(([year]) => Number(year))
    .map((year) => (year > 2400 ? year - 543 : year))
  return years.length > 0 ? Math.max(...years) : undefined
}
