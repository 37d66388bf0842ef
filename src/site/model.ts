import type { ChainLink, Level } from '../analysis/evidence/chain.ts'
import type { Pair } from '../analysis/matrix/cells.ts'
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
    'title' | 'summary' | 'evidenceReason' | 'owner' | 'organisations' | 'results' | 'needs' | 'actionPlan'
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

/** An entry with its facts filled out, what follows from them computed, words by language. */
export interface PracticeFacts
  extends Filled<
      EntryFacts,
      | 'kind'
      | 'status'
      | 'formerIds'
      | 'presumedProvinces'
      | 'groups'
      | 'exploitation'
      | 'tools'
      | 'law'
      | 'actionPlan'
      | 'ownSources'
    >,
    Pick<
      EntryFacts,
      'withdrawn' | 'code' | 'workshop' | 'ownWorkshop' | 'contact' | 'reviewedOn' | 'nextReview'
    > {
  id: string
  national: boolean
  provinces: string[]
  regions: string[]
  /** The problems it answers, the most important first. */
  painPoints: string[]
  /** The stages at which it does, in the order of the process. */
  stages: string[]
  /** Each problem at each stage at which it answers it. */
  pairs: Pair[]
  /** The chain of its evidence; empty for a lesson. */
  chain: ChainLink[]
  /** How far that reaches unbroken. */
  evidence: Level
  /** Records of use elsewhere, the oldest first. */
  adoptions: PracticeAdoption[]
  /** Keys of the sources of the text, its own ones included, and of the records, as the page numbers them. */
  sources: string[]
  /** Keys of the listed sources of the text alone. */
  textSources: string[]
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
  /** The day on which it came into the library, such as `2026-11-23`; without a git history none is known. */
  since: string | undefined
  /** The day on which its words last changed; of what has no history, that of its review. */
  changedOn: string | undefined
  /** The picture that other sites show beside a link, below `cards/`: its own while that is true, else that of its kind. */
  card: Record<Locale, string>
}

/** What a component that shows a part of an entry is given. */
export interface OfPractice {
  practice: Practice
}

/** The facts of a course with one language's words; `locale` is the language they are really in. */
export interface CourseText
  extends Filled<
      CourseFacts,
      'title' | 'summary' | 'audience' | 'objectives' | 'items' | 'cases' | 'worksheet' | 'quiz'
    >,
    Pick<CourseFacts, 'trainer'> {
  locale: Locale
  tree: Tree
}

/** What a course says of one of its steps. */
export type CourseItem = CourseText['items'][number]

/** One language's words of an answer; `locale` is the language they are really in. */
export interface AnswerText {
  locale: Locale
  lead: string
  tree: Tree
}

/** What is to be done about a problem. */
export interface AnswerData {
  /** The problem it answers. */
  id: string
  reviewedOn: string
  /** The tools, cards of law and entries that it rests on, by their ids, in the order in which it names them. */
  tools: string[]
  law: string[]
  entries: string[]
  text: Record<Locale, AnswerText>
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
  /** The parts of its page beside the steps, by their ids there. */
  parts: string[]
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
