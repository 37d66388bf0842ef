import type { Bilingual } from '../schema/fields.ts'
import { adoptionChecks } from './catalogue/adoptions.ts'
import { attachmentChecks } from './catalogue/attachments.ts'
import { characterChecks } from './catalogue/characters.ts'
import { courseChecks } from './catalogue/courses.ts'
import { entryChecks } from './catalogue/entry.ts'
import { fileChecks } from './catalogue/files.ts'
import { frontMatterChecks } from './catalogue/front-matter.ts'
import { markupChecks } from './catalogue/markup.ts'
import { exceptionChecks, personalDataChecks } from './catalogue/personal-data.ts'
import { sectionChecks } from './catalogue/sections.ts'

/** What the check says about one kind of finding; each has a page at `/contribute/checks/<code>/`. */
export interface Check {
  severity: 'error' | 'warning'
  /** The heading of its help page. */
  title: Bilingual
  /** One line, with `{holes}`. */
  message: Bilingual
  /** What to type instead, with `{holes}`. */
  help: Bilingual
  /** Why this matters, for the help page. */
  why: Bilingual
  /** A short wrong text, where one may be shown, and how it reads when mended. */
  example?: { wrong?: string; right: string }
}

/** Every check there is. A code, once published, keeps its meaning. */
export const catalogue = {
  ...fileChecks,
  ...attachmentChecks,
  ...characterChecks,
  ...frontMatterChecks,
  ...sectionChecks,
  ...markupChecks,
  ...entryChecks,
  ...adoptionChecks,
  ...courseChecks,
  ...personalDataChecks,
  ...exceptionChecks,
} satisfies Record<string, Check>

export type Code = keyof typeof catalogue
