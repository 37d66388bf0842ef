/** A plain table: the first column to the left, figures to the right. */
export function table(head: string[], rows: string[][]): string {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  return `${all.map(line).join('\n')}\n`
}

export const seconds = (value: number) => `${value.toFixed(1)} s`
export const megabytes = (value: number) => `${Math.round(value)} MB`
export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
export const times = (ratio: number) => `× ${ratio.toFixed(2)}`
