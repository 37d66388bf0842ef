import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openTab } from './browser.ts'

const pages =
  '/ /practices/ /matrix/ /map/ /glossary/ /pain-points/ /pain-points/interpreter-shortage/ /stages/ /stages/shelter-and-care/ /provinces/ /provinces/chiang-rai/ /regions/north/ /practices/chiang-rai-mae-sai-nrm-screening/ /practices/tak-mass-screening-2025/ /duty/ /law/'

/** Words that Chromium broke on these pages at 360 px: names and loanwords it does not know, and words it cuts in two. */
const words =
  'เมียนมา สแกมเมอร์ โรฮีนจา ท่าขี้เหล็ก ผู้เสียหาย ค้ามนุษย์ คัดแยก คัดกรอง คุ้มครอง สหวิชาชีพ ขั้นตอน ช่องว่าง เยียวยา แนวปฏิบัติ หน้างาน เบื้องต้น ไร้สัญชาติ ส่งกลับ สัมภาษณ์ ซ้ำซ้อน เจ้าหน้าที่ หน่วยงาน ประสานงาน ส่งต่อ ไตร่ตรอง สวัสดิภาพ ค่าสินไหม ภูมิลำเนา แม่สาย ข้อบ่งชี้ ทรัพย์สิน ปฏิบัติการ บทเรียน หลักฐาน จังหวัด กองทุน เด็กชาย เครื่องมือ กฎหมาย ผู้ต้องหา'

let page: Page
beforeAll(async () => {
  page = await openTab({ width: 360 })
})

test.each(pages.split(' '))('no line of %s breaks inside a word of the field', async (path) => {
  await page.goto(path)
  const { seen, broken } = await page.evaluate(wordsInLines, words.split(' '))
  expect(seen).toBeGreaterThan(0)
  expect(broken).toEqual([])
})

/** Runs in the page: how often words stand in it, and those whose letters are on two lines. */
function wordsInLines(words: string[]) {
  const blocks = new Map<Element | null, Text[]>()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !node.parentElement?.checkVisibility()) continue
    let block: Element | null = node.parentElement
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
    blocks.set(block, [...(blocks.get(block) ?? []), node])
  }
  const middleOf = (node: Text, at: number) => {
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const [box] = range.getClientRects()
    return box && box.width > 0 ? box.top + box.height / 2 : undefined
  }
  let seen = 0
  const broken: string[] = []
  for (const nodes of blocks.values()) {
    const text = nodes.map(({ data }) => data).join('')
    const places = nodes.flatMap((node) => Array.from(node.data, (_, at) => ({ node, at })))
    for (const word of words)
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        seen += 1
        const lines = places
          .slice(at, at + word.length)
          .flatMap((place) => middleOf(place.node, place.at) ?? [])
        if (Math.max(...lines) - Math.min(...lines) > 8)
          broken.push(text.slice(Math.max(0, at - 8), at + word.length + 8))
      }
  }
  return { seen, broken }
}
