import { expect, test } from 'vitest'
import { filesNamedIn, withFilesBeside } from '../../../src/entry/workshop/free-files.ts'

const file = (name: string, ...bytes: number[]) => ({ name, bytes: Uint8Array.from(bytes) })
const text =
  '![ห้อง](./foto.jpg)\n\n![ห้อง](foto.jpg "ห้อง") ดู [รายงาน](./foto.pdf)\n\n![อื่น](./old-foto.jpg)\n\n[r]: ./foto.jpg'
const second = {
  id: 'b',
  th: { facts: { ownSources: [{ key: 'OWN1', url: './foto.pdf' }] }, sections: [{ heading: 'ผล', text }] },
  en: { facts: {}, sections: [{ heading: 'Results', text: '![Room](./foto.jpg)' }] },
}

test('a picture of a name that is taken gets a free one, and every text that names it follows', () => {
  const taken = [file('foto.jpg', 1), file('foto-2.jpg', 2), file('foto.pdf', 3)]
  const own = [file('foto.jpg', 4), file('foto-3.jpg', 5), file('foto.pdf', 6), file('old-foto.jpg', 7)]
  const { form, files } = withFilesBeside(second, own, taken)
  expect(files).toEqual([
    ...taken,
    file('foto-4.jpg', 4),
    file('foto-3.jpg', 5),
    file('foto-2.pdf', 6),
    file('old-foto.jpg', 7),
  ])
  expect(form.th.sections[0]?.text).toBe(
    text.replaceAll(/(?<!old-)foto\.jpg/g, 'foto-4.jpg').replace('foto.pdf', 'foto-2.pdf'),
  )
  expect(form.en?.sections[0]?.text).toBe('![Room](./foto-4.jpg)')
  expect(form.th.facts).toEqual({ ownSources: [{ key: 'OWN1', url: './foto-2.pdf' }] })
})

test('names that change places in one text are not changed twice', () => {
  const shown = (words: string) => ({ id: '', th: { facts: {}, sections: [{ heading: '', text: words }] } })
  const { form } = withFilesBeside(
    shown('![](./a.jpg) ![](./a-2.jpg)'),
    [file('a.jpg', 1), file('a-2.jpg', 2)],
    [file('a.jpg', 3), file('a-2.jpg', 4)],
  )
  expect(form.th.sections[0]?.text).toBe('![](./a-3.jpg) ![](./a-2-2.jpg)')
})

test('the same picture under the same name is one', () => {
  const taken = [file('foto.jpg', 1, 2)]
  expect(withFilesBeside(second, [file('foto.jpg', 1, 2)], taken)).toEqual({ form: second, files: taken })
})

test('a part that goes to another entry takes the pictures it shows', () => {
  const files = [file('foto.jpg', 1), file('other.jpg', 2), file('foto.pdf', 3)]
  expect(filesNamedIn(second, files).map(({ name }) => name)).toEqual(['foto.jpg', 'foto.pdf'])
})
