/** A list item or a quote opens; four spaces before it stand for another around it. */
const container = /([ \t]*)(?:>|(?:[-+*?:]|\d{1,9}[.)])(?=[ \t]|$))/y

/** How many list items and quotes a line stands in, as far as its start shows. */
export function nesting(line: string): number {
  container.lastIndex = 0
  let depth = 0
  for (let found = container.exec(line); found; found = container.exec(line))
    depth += 1 + Math.floor((found[1] ?? '').replaceAll('\t', '    ').length / 4)
  return depth
}
