import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

/** Signs that come out only when the text is read. */
export default function make(practices: string) {
  const text = readFileSync('tests/checks/valid/smallest/practices/mae-sai-interpreters/th.mdx', 'utf8')
  mkdirSync(`${practices}/mae-sai-interpreters`)
  const changed = text
    .replace('title: ล่ามประจำด่านแม่สาย', 'title: "ล่าม\\u202eประจำ\\x07ด่าน"')
    .replace('แหล่งข้อมูลไม่ได้บอก', 'แหล่ง&shy;ข้อมูล\n\n[ก&#x202e;ข](https://example.org/)\n\n&#0;\n\n<Callout type="note" title="ก&zwj;ข">ค</Callout>')
  writeFileSync(`${practices}/mae-sai-interpreters/th.mdx`, changed)
}
