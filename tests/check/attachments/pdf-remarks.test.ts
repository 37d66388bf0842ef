import { expect, test } from 'vitest'
import { hasRemarks } from '../../../src/check/attachments/pdf-remarks.ts'
import { costOfEach } from '../../cost-of-each.ts'

/** A file as its parts; only how they stand beside each other matters here. */
const file = (parts: Partial<Record<'head' | 'object' | 'between' | 'trailer' | 'end', string>> = {}) =>
  Buffer.from(
    `%PDF-1.7\n%\x81\x82\x83\x84\n${parts.head ?? ''}1 0 obj\n${parts.object ?? '<< /A (50% \\) (b)) >>'}\nendobj\n${parts.between ?? ''}2 0 obj\n<< /Length 9 >>\nstream\n% endobj\nendstream\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000015 00000 n \n3 1\n0000000045 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R /Info 2 0 R /ID [<00> <01>] ${parts.trailer ?? ''}>>\nstartxref\n99\n%%EOF\n${parts.end ?? ''}`,
    'latin1',
  )

test('a file of objects only has none', () => {
  expect(hasRemarks(file())).toBe(false)
})

test.each([
  { head: '% invented\n' },
  { object: '<< /A 1 % invented\n>>' },
  { between: '%%Invocation: invented\n' },
  { between: 'invented\n' },
  { trailer: '/Invented (invented) ' },
  { end: 'invented' },
])('what stands beside the objects is one: %j', (parts) => {
  expect(hasRemarks(file(parts))).toBe(true)
})

test.each(['1 ', '1 0 obj', '>>stream\n', '(', '%', '((a)', '/ID[', 'xref 1', '1'])(
  'many %j take a time that grows with their number',
  async (part) => {
    const look = (count: number) => hasRemarks(file({ between: part.repeat(count) }))
    expect(await costOfEach(look, 64_000)).toBeLessThan(10)
  },
)
