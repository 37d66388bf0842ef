import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { lawMentions, type NamedCard } from '../../entry/law-mentions.ts'
import { type Diagnostic, diagnose, rangeOf } from '../diagnostics/diagnostic.ts'
import { isElement } from './elements.ts'
import { nodesIn } from './parse.ts'

/** What is law in a text stands on a card: a section that has none, and a time limit without the card that tells it. */
export const findNorms = (
  file: string,
  tree: Root,
  locale: 'th' | 'en',
  cards: readonly NamedCard[],
): Diagnostic[] => blocksIn(tree).flatMap((block) => [...problemsOf(file, block, locale, cards)])

/** Parts of a text that are read at one go. */
const blocksIn = (tree: Root) =>
  nodesIn(tree).filter(({ type }) => type === 'paragraph' || type === 'tableCell' || type === 'heading')

function* problemsOf(file: string, block: Nodes, locale: 'th' | 'en', cards: readonly NamedCard[]) {
  const text = plainText(block)
  const mentions = lawMentions(text, locale, cards)
  const unknown = mentions.find(({ card }) => card === undefined)
  if (unknown) {
    const params = { section: text.slice(unknown.start, unknown.end) }
    yield diagnose('section-without-card', file, rangeOf(block), params)
  }
  const cites = mentions.some(({ card }) => card) || nodesIn(block).some(isCard)
  if (!cites && lawful[locale].test(text) && limit[locale].test(text))
    yield diagnose('norm-outside-card', file, rangeOf(block))
}

const isCard = (node: Nodes) =>
  (isElement(node) && (node.name === 'Law' || node.name === 'Tool')) ||
  (node.type === 'link' && /^\/(?:law|tools)\//.test(node.url))

/** Words by which a text says that what it tells is law. */
const lawful = {
  th: /กฎหมาย(?:กำหนด|ให้|ระบุ|บังคับ)|ตามกฎหมาย|พระราชบัญญัติ|พระราชกำหนด|พ\.ร\.บ\.|กฎกระทรวง|มาตรา|ระเบียบ(?:กำหนด|ให้|ว่าด้วย)|ประกาศ(?:กำหนด|ให้)/,
  en: /\b(?:the law|by law|the Act|under the [A-Z][A-Za-z-]+ Act|Section|section|Royal Decree|regulation (?:says|sets|gives))\b/,
}
const limit = {
  th: /(?:ภายใน|ไม่เกิน|ไม่น้อยกว่า|ไม่ช้ากว่า)\s*(?:ระยะเวลา|เวลา|กำหนด)?\s*[\d๐-๙]+\s*(?:วัน|ชั่วโมง|เดือน|ปี)/,
  en: /\b(?:within|up to|not more than|no longer than|at most)\s+(?:\d+|[a-z]+)\s+(?:days?|hours?|months?|years?)\b/,
}
