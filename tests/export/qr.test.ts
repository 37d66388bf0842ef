import { expect, test } from 'vitest'
import { qrSvg } from '../../src/export/qr.ts'
import { readQr } from '../read-qr.ts'

const address = 'https://library.example.go.th/en/practices/chiang-rai-tachileik-bokeo-memorandum/'

test.each([address, 'http://localhost:4321/practices/a/', `${address}#${'x'.repeat(60)}`])(
  'another library reads %s',
  async (text) => {
    expect(await readQr(qrSvg(text))).toBe(text)
  },
)

test('a code of which a corner is spoilt is still read', async () => {
  const svg = qrSvg(address)
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const spot = `<circle cx="${size - 12}" cy="${size - 18}" r="2.5" fill="#fff"/></svg>`
  expect(await readQr(svg.replace('</svg>', spot))).toBe(address)
})

test('four light modules stand around the code', () => {
  const starts = [...qrSvg(address).matchAll(/M(\d+) (\d+)\.5/g)].map(([, x, y]) => [Number(x), Number(y)])
  expect(Math.min(...starts.flat())).toBe(4)
})
