import { Document, type FileChild, HeadingLevel, Packer, PageOrientation, Paragraph } from 'docx'
import { sameDocx } from '../../../export/zip.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { lists } from '../lists.ts'
import { both, factsHeading, heading, instructions } from '../template-words.ts'
import { hint, paragraph, styles } from './paragraphs.ts'
import { factsTable, listTable } from './tables.ts'

/** The Word file that a workshop fills in: facts, tables, and the sections with their guiding questions. The same words give the same bytes. */
export async function wordTemplate(vocabulary: Vocabulary): Promise<Uint8Array> {
  const document = new Document({
    title: both(heading),
    creator: heading.th,
    styles,
    sections: [{ properties: { page: a4 }, children: contents(vocabulary) }],
  })
  return sameDocx(await Packer.toArrayBuffer(document))
}

/** In twentieths of a point. */
const a4 = {
  size: { width: 11906, height: 16838, orientation: PageOrientation.PORTRAIT },
  margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
}

function contents(vocabulary: Vocabulary): FileChild[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [paragraph.run(both(heading))] }),
    ...instructions.map(hint),
    title(both(factsHeading)),
    factsTable(vocabulary),
    ...lists.flatMap((list) => [title(both(list.label)), hint(list.hint), listTable(list)]),
    ...vocabulary.sections.flatMap(({ label, question }) => [
      title(both(label)),
      hint(question),
      paragraph.empty(),
      paragraph.empty(),
    ]),
  ]
}

const title = (text: string) =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [paragraph.run(text)] })
