import * as prompts from '@clack/prompts'
import { readVocabulary } from '../src/lib/read/vocabulary.ts'
import type { Bilingual } from '../src/lib/schema/fields.ts'
import { oneLine } from '../src/lib/schema/fields.ts'
import type { KnownFacts } from '../src/lib/write/fill-template.ts'

/** Asks for a new entry's address, and for what its writer knows at once; whatever is skipped can be written later. */
export async function askFacts(
  problemWith: (id: string) => string | undefined,
): Promise<{ id: string; facts: KnownFacts }> {
  const { provinces, stages, painPoints } = readVocabulary()
  const { id, ...facts } = await prompts.group(
    {
      id: () =>
        prompts.text({
          message: 'ที่อยู่ของเรื่อง ใช้ a-z ตัวเลข และขีดกลาง เปลี่ยนภายหลังไม่ได้ · its address, for ever (a-z, 0-9, -)',
          placeholder: 'chiang-rai-mae-sai-nrm-screening',
          validate: (given = '') => problemWith(given),
        }),
      kind: () => prompts.select({ message: 'ประเภท · kind', options: kinds }),
      title: () => askLine('ชื่อเรื่อง บอกว่าทำอะไร ที่ไหน · the title: what, and where', 120),
      summary: () => askLine('ผลในหนึ่งประโยค · the result in one sentence', 400),
      provinces: () => askTerms('จังหวัด · provinces', provinces),
      stages: () => askTerms('ขั้นตอนการคุ้มครอง · stages of the protection process', stages),
      painPoints: () => askTerms('ปัญหาหน้างานที่แก้ · the pain points it answers', painPoints),
      owner: () => askLine('หน่วยงานที่ถามต่อได้ ไม่ใช่ชื่อบุคคล · the office to ask, never a person', 120),
    },
    { onCancel },
  )
  return { id, facts }
}

const kinds = [
  { value: 'good-practice', label: 'แนวปฏิบัติที่ดี · a good practice' },
  { value: 'lesson', label: 'บทเรียนจากสิ่งที่ไม่ได้ผลหรือก่ออันตราย · a lesson: what failed or hurt' },
]

const later = 'Enter เพื่อข้าม กรอกภายหลังได้ · Enter skips it for now'

const askLine = (message: string, max: number) =>
  prompts.text({
    message,
    placeholder: later,
    defaultValue: '',
    validate: (given = '') =>
      given === '' || (given.length <= max && oneLine.test(given))
        ? undefined
        : `เขียนบรรทัดเดียว ไม่เกิน ${max} ตัวอักษร ไม่ใช้ < > · one line, ${max} letters at most, no < or >`,
  })

/** Finds terms by any of their names: Thai, English, other names. */
function askTerms(message: string, terms: { id: string; label: Bilingual; aliases?: string[] }[]) {
  const names = new Map(
    terms.map(({ id, label, aliases = [] }) => [
      id,
      [id, label.th, label.en, ...aliases].join('\n').toLowerCase(),
    ]),
  )
  return prompts.autocompleteMultiselect({
    message,
    placeholder: `พิมพ์เพื่อค้นหา Tab เพื่อเลือก · type to search, Tab to choose · ${later}`,
    maxItems: 8,
    options: terms.map(({ id, label }) => ({ value: id, label: label.th, hint: label.en })),
    filter: (typed, { value }) => names.get(value)?.includes(typed.trim().toLowerCase()) === true,
  })
}

function onCancel(): never {
  prompts.cancel('ยกเลิกแล้ว ไม่มีอะไรถูกเขียน · cancelled, nothing was written')
  process.exit(1)
}
