import { expect, test } from 'vitest'
import { isOwnPublisher } from '../../../src/analysis/evidence/own-publisher.ts'

const ngo = (...names: string[]) => [{ names, kind: 'ngo' }]

test.each([
  ['New Life Center Foundation', ngo('มูลนิธิ', 'New Life Center Foundation')],
  ['TCIJ / HRDF', ngo('Human Rights and Development Foundation (HRDF)')],
  ['Alliance Anti Trafic', ngo('Alliance Anti Trafic (AAT)')],
  ['L. Damme, JICA', ngo('Japan International Cooperation Agency (JICA)')],
  ['MSDHS DATIP (AnyFlip)', [{ names: ['กองต่อต้านการค้ามนุษย์'], kind: 'msdhs-central' }]],
  ['Ministry of Labour', [{ names: ['กระทรวงแรงงาน', 'Ministry of Labour'], kind: 'labour' }]],
])('%s published its own work', (publisher, doers) => {
  expect(isOwnPublisher(publisher, doers)).toBe(true)
})

test.each([
  ['MGR Online', ngo('สำนักงานตำรวจแห่งชาติ', 'Royal Thai Police')],
  ['MSDHS DATIP', ngo('มูลนิธิ', 'World Vision Foundation of Thailand')],
  ['Chiang Mai Mail', [{ names: ['จังหวัดเชียงใหม่', 'Chiang Mai province'], kind: 'province' }]],
  ['', ngo('A21')],
  ['US Department of State', [{ names: ['กระทรวงแรงงาน', 'Ministry of Labour'], kind: 'labour' }]],
])('by its name %s did not', (publisher, doers) => {
  expect(isOwnPublisher(publisher, doers)).toBe(false)
})
