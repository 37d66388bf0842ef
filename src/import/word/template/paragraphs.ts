import { CheckBox, type IStylesOptions, Paragraph, TextRun } from 'docx'
import type { Bilingual } from '../../../entry/formats.ts'
import { both } from '../recognise.ts'

/** Thai is a complex script to Word: it takes its font, size and weight from fields of their own (`cs`, `szCs`, `bCs`). */
const font = {
  ascii: 'TH Sarabun New',
  hAnsi: 'TH Sarabun New',
  cs: 'TH Sarabun New',
  eastAsia: 'TH Sarabun New',
}
const language = { value: 'en-US', bidirectional: 'th-TH' }
const grey = '595959'

/** Sizes are half points; TH Sarabun New is a small face, 16 points in the government's own papers. */
const run = { font, language, size: 32, sizeComplexScript: 32 }

export const styles: IStylesOptions = {
  default: {
    document: { run, paragraph: { spacing: { after: 60 } } },
    title: {
      run: { ...run, bold: true, boldComplexScript: true, size: 44, sizeComplexScript: 44 },
      paragraph: { spacing: { after: 120 } },
    },
    heading1: {
      run: { ...run, bold: true, boldComplexScript: true, size: 36, sizeComplexScript: 36 },
      paragraph: { spacing: { before: 280, after: 60 } },
    },
  },
  paragraphStyles: [
    {
      id: 'Hint',
      name: 'Hint',
      basedOn: 'Normal',
      next: 'Normal',
      run: { ...run, size: 28, sizeComplexScript: 28, color: grey },
    },
  ],
}

/** Advice in grey, which the writer need not delete. */
export const hint = (words: Bilingual) =>
  new Paragraph({ style: 'Hint', children: [new TextRun(both(words))] })

/** Paragraphs of the template. */
export const paragraph = {
  run: (text: string) => new TextRun({ text }),
  empty: () => new Paragraph({}),
  label: (words: Bilingual) =>
    new Paragraph({
      children: [new TextRun({ text: both(words), bold: true, boldComplexScript: true })],
    }),
  choice: (words: Bilingual) =>
    new Paragraph({
      children: [new CheckBox({ checked: false, alias: words.en }), new TextRun(` ${both(words)}`)],
    }),
}
