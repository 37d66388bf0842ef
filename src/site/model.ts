import type { Maturity } from '../analysis/maturity.ts'
import type { AdoptionFacts } from '../entry/adoption.ts'
import type { CourseFacts } from '../entry/course.ts'
import type { EntryFacts } from '../entry/fields.ts'
import type { Bilingual } from '../entry/formats.ts'
import type { Versions } from '../entry/history/versions.ts'
import type { SectionTerm } from '../entry/vocabulary.ts'
import type { Tree } from '../render/safe-tree.ts'
import type { Locale } from './routes.ts'

/** Facts that are there, empty where a draft does not tell them. */
type Filled<Facts, Names extends keyof Facts> = { [Name in Names]-?: NonNullable<Facts[Name]> }

/** One language's words of a practice; `locale` is the language they are really in. */
export interface PracticeText
  extends Filled<
    EntryFacts,
    | 'title'
    | 'summary'
    | 'evidenceReason'
    | 'owner'
    | 'organisations'
    | 'results'
    | 'resources'
    | 'actionPlan'
  > {
  locale: Locale
  /** All facts, their words in that language. */
  facts: EntryFacts
  translatedFrom?: string
  /** The ids of its sections, which stand on its page. */
  sectionIds: string[]
  tree: Tree
}

/** One language's words of a record of use elsewhere. */
interface AdoptionText extends Filled<AdoptionFacts, 'office' | 'changed' | 'results'> {
  /** The language of the words of its fields. */
  locale: Locale
  /** What it tells, and the language of that. */
  tree: Tree
  treeLocale: Locale
}

/** A record of use elsewhere, ready for pages. */
export interface PracticeAdoption
  extends Filled<AdoptionFacts, 'province' | 'year' | 'outcome' | 'sources' | 'reviewedOn'> {
  text: Record<Locale, AdoptionText>
}

/** An entry with its facts filled out, region and maturity computed, words by language. */
export interface PracticeFacts
  extends Filled<
      EntryFacts,
      'kind' | 'status' | 'formerIds' | 'stages' | 'painPoints' | 'groups' | 'exploitation' | 'actionPlan'
    >,
    Pick<EntryFacts, 'withdrawn' | 'code' | 'workshop' | 'reviewedOn' | 'nextReview'> {
  id: string
  national: boolean
  provinces: string[]
  regions: string[]
  evidence: EntryFacts['evidence']
  maturity: Maturity | undefined
  /** Records of use elsewhere, the oldest first. */
  adoptions: PracticeAdoption[]
  /** Sources of the text and of the records, as the page numbers them. */
  sources: string[]
  /** Those of the text alone. */
  ownSources: string[]
  attachments: string[]
  /** What people call the parts of the Thai text that changed after the translation; nothing where that is up to date. */
  translationDrift: Bilingual[] | undefined
  /** The hash of what it says now; nothing while it is a draft. */
  hash: string | undefined
  text: Record<Locale, PracticeText>
}

/** An entry ready for pages. */
export interface Practice extends PracticeFacts {
  /** Its versions; nothing while it is a draft. */
  versions: Versions | undefined
  /** The picture that other sites show beside a link, below `cards/`: its own while that is true, else that of its kind. */
  card: Record<Locale, string>
  /** Words by which the site's own search finds it besides its own. */
  aliases: Record<Locale, string>
}

/** What a component that shows a part of an entry is given. */
export interface OfPractice {
  practice: Practice
}

/** One language's words of a course; `locale` is the language they are really in. */
export interface CourseText extends Filled<CourseFacts, 'title' | 'summary' | 'audience' | 'objectives'> {
  locale: Locale
  /** The words of each step, in order. */
  steps: { note?: string | undefined; questions: string[] }[]
  tree: Tree
}

/** One step of a course: an entry, and which part of it is read. */
interface StepData {
  /** The entry's id. */
  id: string
  /** The sections to read, as far as each language's text has them; none means all. */
  sections: Record<Locale, SectionTerm[]>
  minutes: number
  /** Changes with what is read, so that a reader who finished it is told. */
  digest: string
}

/** A course as it is read: its steps name their entries. */
export interface CourseData {
  id: string
  reviewedOn: string
  minutes: number
  steps: StepData[]
  text: Record<Locale, CourseText>
}

/** A step with its entry. */
export interface CourseStep extends StepData {
  practice: Practice
}

/** A course ready for pages. */
export interface Course extends Omit<CourseData, 'steps'> {
  steps: CourseStep[]
}
