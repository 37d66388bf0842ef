import sharp from 'sharp'

/** Where a card's title and summary are cut off, as rows of pixels, and how many of them have ink at that row. */
export interface Edge {
  name: string
  ink: number
}

/** The bar beside a summary, and where letters begin beside it and beside nothing, in pixels from the left. */
const [bar, besideBar, left] = [91, 98, 60]
/** Where the box of the title begins, in pixels from the top. */
const titleTop = 100
/** A line of the summary, and from the end of the title's box to the bar, in pixels. */
const [line, gap] = [42, 9]

/** Ink on the edges of the boxes that a card's texts are cut to: a mark that touches one has lost a part. */
export async function edgesOf(file: string): Promise<Edge[]> {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true })
  const isInk = (x: number, y: number) => (data[y * info.width + x] ?? 255) < 200
  const inkIn = (y: number, from: number) =>
    Array.from({ length: info.width - from }, (_, x) => from + x).filter((x) => isInk(x, y)).length
  const isBar = (y: number) => isInk(bar, y) && !isInk(besideBar - 2, y)
  const rows = Array.from({ length: info.height }, (_, y) => y).slice(titleTop)
  const top = rows.find((y) => rows.slice(0, line).every((more) => isBar(y + more - titleTop))) ?? 0
  const bottom = rows.find((y) => y > top && !isBar(y)) ?? 0
  return [
    { name: 'over the title', ink: inkIn(titleTop, left) },
    { name: 'under the title', ink: inkIn(top - gap - 1, left) },
    { name: 'over the summary', ink: inkIn(top, besideBar) },
    { name: 'under the summary', ink: inkIn(bottom - 1, besideBar) },
  ]
}
