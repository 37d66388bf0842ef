import { describe, expect, test } from 'vitest'
import { smallIndex } from './small-index.ts'

const filler = Array.from({ length: 8 }, (_, at) => [`other-${at}`, 'เรื่อง|อื่น', 'ไม่|เกี่ยว'] as const)

test('titles come before texts, and whole words before parts of words', () => {
  const { ask } = smallIndex(
    [],
    [['inside', 'งาน|ทนายความ', 'x'], ['text', 'คดี', 'มี|ทนาย|ช่วย'], ['title', 'ทนาย|ใน|ศาล', 'x'], ...filler],
  )
  expect(ask('ทนาย')?.ids).toEqual(['title', 'inside', 'text'])
})

test('other words for the same thing are found, after what was typed', () => {
  const { ask } = smallIndex(
    [['glossary', '/glossary/#interpreter', 'ล่าม', 'interpreter']],
    [['thai', 'ใช้|ล่าม', 'x'], ['english', 'interpreter', 'x'], ...filler],
  )
  expect(ask('interpreter')?.ids).toEqual(['english', 'thai'])
})

test('of several words all must be there, where some entry has all', () => {
  const { ask } = smallIndex([], [['both', 'ศาล', 'ที่ |ระนอง'], ['one', 'ศาล', 'x'], ...filler])
  expect(ask('ศาล ระนอง')).toMatchObject({ ids: ['both'], missing: [''] })
})

test('where none has all, those that have most, and what they lack', () => {
  const { ask } = smallIndex([], [['one', 'ศาล', 'x'], ['other', 'ระนอง', 'x'], ...filler])
  expect(ask('ศาล ระนอง แพ')).toMatchObject({ missing: ['ระนอง แพ', 'ศาล แพ'] })
})

test('words written together are cut against those of the library, one-letter words too', () => {
  const { ask } = smallIndex(
    [['glossary', '/glossary/#victim', 'ผู้|เสีย|หาย', 'เหยื่อ']],
    [['child', 'เด็ก', 'ผู้|เสีย|หาย'], ['border', 'ผู้|เสีย|หาย|ชายแดน', 'x'], ...filler],
  )
  expect(ask('ผู้เสียหายเด็ก')?.ids).toEqual(['child'])
  expect(ask('เหยื่อชายแดน')?.ids).toEqual(['border'])
})

describe('near spellings only where the word itself is nowhere', () => {
  const { ask } = smallIndex(
    [['glossary', '/glossary/#interpreter', 'ล่าม']],
    [['page', 'คุ้มครอง', 'ใน|จังหวัด|สงขลา'], ['trang', 'ตรัง', 'ล่าม'], ['child', 'children', 'x'], ...filler],
  )

  test.each([
    ['a missing mark', 'คุมครอง', 'page'],
    ['a wrong letter', 'คุ้มตรอง', 'page'],
    ['a missing letter', 'สงขา', 'page'],
    ['a letter too many', 'คุ้มคครอง', 'page'],
    ['letters that sound alike', 'คุ้มคลอง', 'page'],
    ['another tone mark', 'ล้าม', 'trang'],
    ['letters that changed places', 'childern', 'child'],
  ])('%s', (_, typed, id) => {
    expect(ask(typed)?.ids).toEqual([id])
    expect(ask(typed)?.corrected).toHaveLength(1)
  })

  test.each(['ตรง', 'ลาม', 'zzzzqq', 'สักยันต์', 'ฟหกด'])(
    'but a short word with another mark or letter is another word, and what is nothing stays nothing: %s',
    (typed) => expect(ask(typed)).toMatchObject({ ids: [], answers: [] }),
  )
})

test('a query without letters is none', () => {
  expect(smallIndex([], filler).ask(' .,! ')).toBeUndefined()
})

describe('direct answers', () => {
  const { ask } = smallIndex(
    [
      ['number', 'tel:1300', '1300', 'สายด่วน'],
      ['province', '/provinces/phrae/', 'แพร่', 'Phrae'],
      ['province', '/provinces/tak/', 'ตาก', 'แม่สอด'],
      ['painPoint', '/pain-points/interpreter-shortage/', 'ล่าม|ไม่|เพียงพอ', 'ล่าม', 'ไม่มีล่าม'],
      ['tool', '/tools/interpreter-code/', 'จรรยาบรรณ|ของ|ล่าม'],
      ['law', '/law/forced-labour/', 'บังคับ|ใช้|แรงงาน', 'มาตรา 6/1'],
      ['law', '/law/trafficking/', 'ค้า|มนุษย์', 'มาตรา 6'],
      ['law', '/law/non-prosecution/', 'ไม่|ดำเนินคดี', 'มาตรา 41'],
    ],
    [['tak-1', 'ด่าน|ตาก', 'x', '/provinces/tak/'], ['spread', 'เรื่อง', 'เผย|แพร่|ล่าม'], ...filler],
  )

  test.each([
    ['a number to call', '1300', ['tel:1300']],
    ['a section in every usual writing', 'ม.41', ['/law/non-prosecution/']],
    ['with Thai digits and a space', 'ม ๔๑', ['/law/non-prosecution/']],
    ['in English', 'section 41', ['/law/non-prosecution/']],
    ['6/1 is not 6', 'มาตรา ๖/๑', ['/law/forced-labour/']],
    ['and 6 not 6/1', 'มาตรา 6', ['/law/trafficking/']],
    [
      'each part of a query has its answer first',
      'แพร่ ล่าม',
      ['/provinces/phrae/', '/pain-points/interpreter-shortage/'],
    ],
    ['a town leads to its province', 'ล่ามแม่สอด', ['/provinces/tak/', '/pain-points/interpreter-shortage/']],
    [
      'words of a name in another order',
      'จรรยาบรรณล่าม',
      ['/pain-points/interpreter-shortage/', '/tools/interpreter-code/'],
    ],
  ])('%s', (_, typed, addresses) => expect(ask(typed)?.answers.slice(0, addresses.length)).toEqual(addresses))

  test('a town finds the entries of its province', () => expect(ask('แม่สอด')?.ids).toEqual(['tak-1']))

  test('the name of a province is no part of another word', () =>
    expect(ask('แพร่')?.ids).not.toContain('spread'))
})
