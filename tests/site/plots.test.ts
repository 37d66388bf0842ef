import { describe, expect, test } from 'vitest'
import { pageAt } from './built-pages.ts'
import { published } from './published.ts'

describe('the coverage of the library, as a picture', () => {
  const { practices, vocabulary } = published
  const root = pageAt('/regions/')?.root
  const rows = root?.querySelectorAll('.coverage-table tbody tr') ?? []

  test('has the figures of the entries in the table beside it', () => {
    expect(rows.length).toBe(vocabulary.regions.length + 1)
    for (const [at, { id }] of vocabulary.regions.entries()) {
      const figures = rows[at]?.querySelectorAll('td').map(({ text }) => Number.parseInt(text, 10))
      const held = practices.filter(({ regions }) => regions.includes(id))
      expect(figures).toEqual(
        vocabulary.stages.map((stage) => held.filter(({ stages }) => stages.includes(stage.id)).length),
      )
    }
  })

  test('draws a circle for each figure, by area', () => {
    const circles = root?.querySelectorAll('.coverage-all') ?? []
    const figures = rows.flatMap((row) =>
      row.querySelectorAll('td').map(({ text }) => Number.parseInt(text, 10)),
    )
    expect(circles.length).toBe(figures.length)
    const areas = circles.map((circle) => Number(circle.getAttribute('r')) ** 2)
    const scale = Math.max(...areas) / Math.max(...figures)
    for (const [at, area] of areas.entries())
      expect(Math.abs(area - (figures[at] ?? 0) * scale)).toBeLessThan(3)
  })
})

test('a figure from before and after is drawn as two bars beside their figures', () => {
  const counted = published.practices.flatMap(({ id, text }) =>
    text.th.results
      .filter(({ before, after }) => typeof before === 'number' && typeof after === 'number')
      .map(({ before, after }) => ({ id, before: Number(before), after: Number(after) })),
  )
  expect(counted.length).toBeGreaterThan(0)
  for (const { id, before, after } of counted) {
    const bars = pageAt(`/practices/${id}/`)?.root.querySelectorAll('.before-after rect') ?? []
    const widths = bars.map((bar) => Number(bar.getAttribute('width')))
    expect(widths[0]).toBeCloseTo((100 * before) / Math.max(before, after))
    expect(widths[1]).toBeCloseTo((100 * after) / Math.max(before, after))
  }
})
