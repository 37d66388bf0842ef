import { expect, test } from 'vitest'
import { type Cluster, joinClusters } from '../../../src/export/pdf/clusters.ts'
import { piecesOf } from '../../../src/export/pdf/pieces.ts'

/** A letter as Chromium prints it: its glyph, two marks, then the next letter. */
const printed = `BT
/F6 10 Tf
1 0 0 -1 28 22 Tm
<0014> Tj
/Span<</ActualText <FEFF0E170E350E48> >> BDC
6 0 Td <001E> Tj
5 0 Td <0050> Tj
-.5 2 Td <004C> Tj
EMC
1 -2 Td <001B> Tj
ET
`

test('a letter and its marks are drawn by one operator, and nothing else moves', () => {
  const found: Cluster[] = []
  const joined = joinClusters(printed, (cluster) => {
    found.push(cluster)
    return [0x64, 0x65]
  })
  const glyphs = [
    { glyph: 0x1e, x: 0, y: 0 },
    { glyph: 0x50, x: 500, y: 0 },
    { glyph: 0x4c, x: 450, y: 200 },
  ]
  expect(found).toEqual([{ font: 'F6', text: 'ที่', glyphs, next: 550 }])
  expect(joined).toContain('6 0 Td <00640065> Tj\n5 0 Td \n-.5 2 Td \nEMC\n1 -2 Td <001B> Tj')
})

test('a font that cannot be mended stays as it is; a span that draws nothing goes', () => {
  expect(joinClusters(printed, () => undefined)).toBe(printed)
  expect(joinClusters('BT\n/Span<</ActualText <FEFF0E0B> >> BDC\nEMC\nET', () => undefined)).toBe(
    'BT\n\n\nET',
  )
})

const widths: Record<number, number> = { 1: 600, 9: 500 }
const widthOf = (glyph: number) => widths[glyph] ?? 0
const at = (glyph: number, x: number, y = 0) => ({ glyph, x, y })

test('marks stand after their letter and have no width; the letter reaches to what follows', () => {
  const glyphs = [at(1, 0), at(2, 580), at(3, 560, 200)]
  expect(piecesOf({ font: 'F6', text: 'ที่', glyphs, next: 640 }, widthOf)).toEqual([
    { text: 'ท', parts: [at(1, 0)], width: 640 },
    { text: 'ี่', parts: [at(2, -60), at(3, -80, 200)], width: 0 },
  ])
})

test('sara am is one letter, though its ring is drawn before the tone mark', () => {
  const glyphs = [at(1, 0), at(2, 580), at(3, 560, 200), at(9, 600)]
  expect(piecesOf({ font: 'F6', text: 'น้ำ', glyphs, next: undefined }, widthOf)).toEqual([
    { text: 'น', parts: [at(1, 0)], width: 600 },
    { text: '้', parts: [at(3, -40, 200)], width: 0 },
    { text: 'ำ', parts: [at(2, -20), at(9, 0)], width: 500 },
  ])
})

test('a ligature stays one glyph for all its letters', () => {
  const ligature = { font: 'F6', text: 'fi', glyphs: [at(1, 0)], next: 600 }
  expect(piecesOf(ligature, widthOf)).toEqual([{ text: 'fi', parts: [at(1, 0)], width: 600 }])
})
