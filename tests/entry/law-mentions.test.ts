import { expect, test } from 'vitest'
import { lawMentions, namedCards } from '../../src/entry/law-mentions.ts'
import { readVocabulary } from '../../src/node/content.ts'

const cards = namedCards(readVocabulary())
const found = (text: string, locale: 'th' | 'en' = 'th') =>
  lawMentions(text, locale, cards).map(({ start, end, card }) => [text.slice(start, end), card])

test.each([
  ['ตามมาตรา 41 ห้ามดำเนินคดี', 'มาตรา 41', 'atip-41-non-prosecution'],
  ['มาตรา ๖/๑ ว่าด้วยแรงงานบังคับ', 'มาตรา ๖/๑', 'atip-6-1-forced-labour'],
  ['ขอเงินกองทุนตามมาตรา 43', 'มาตรา 43', 'atip-42-44-fund'],
  ['มาตรา 41 แห่งพระราชบัญญัติคุ้มครองเด็ก พ.ศ. 2546', 'มาตรา 41', 'cpa-41-42-protect'],
  ['มาตรา 29 แห่งพระราชบัญญัติป้องกันและปราบปรามการค้ามนุษย์', 'มาตรา 29', 'atip-29-temporary-protection'],
  ['ประมวลกฎหมายวิธีพิจารณาความอาญา มาตรา 133 ทวิ', 'มาตรา 133 ทวิ', 'crpc-133-bis'],
  ['มาตรา 49/1', 'มาตรา 49/1', 'amlo-49-1'],
  ['มาตรา 12 แห่งพระราชบัญญัติจราจรทางบก', 'มาตรา 12', undefined],
  ['มาตรา 999', 'มาตรา 999', undefined],
])('%s', (text, mention, card) => {
  expect(found(text)).toEqual([[mention, card]])
})

test('in English', () => {
  expect(found('Under section 41 nobody is charged; see section 54 of the Immigration Act.', 'en')).toEqual([
    ['section 41', 'atip-41-non-prosecution'],
    ['section 54', 'immigration-54'],
  ])
})
