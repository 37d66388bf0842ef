import { check } from '../check/check.ts'
import { codes, retiredCodes } from '../check/codes.ts'
import { byPlace } from '../check/diagnostics/diagnostic.ts'
import { printText } from '../check/diagnostics/print-text.ts'
import type { ParsedEntry } from '../check/entry.ts'
import { stateOf } from '../entry/history/state.ts'
import { lastChange, versionsOf } from '../entry/history/versions.ts'
import type { Vocabulary } from '../entry/vocabulary.ts'
import { toAnswer } from '../site/answer.ts'
import { toCourse } from '../site/course.ts'
import { found, type LibraryData, loadLibrary } from '../site/library.ts'
import type { Practice } from '../site/model.ts'
import { toPractice } from '../site/practice.ts'
import { inspectAttachments } from './attachments.ts'
import { cardNames } from './cards.ts'
import { checkWords, readMessages, sentencesOf } from './content.ts'
import { isTrial, practicesDir, readCorpus } from './corpus.ts'
import { fieldNames } from './field-words.ts'
import { readPast, readRecorded, today } from './history.ts'
import { readNeighbours, readShapes } from './map.ts'
import { basePath, siteUrl } from './site-address.ts'
import { readUsage } from './usage.ts'

/** Reads the library and checks it; anything wrong in an entry or course stops the build. */
export async function readLibrary(): Promise<LibraryData> {
  const { corpus, diagnostics } = readCorpus()
  const all = [...diagnostics, ...check(await inspectAttachments(corpus))].sort(byPlace)
  const errors = all.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(`${errors.length} errors in the entries: see npm run check`)
  process.stdout.write(
    printText(
      all,
      checkWords(),
      (file) => corpus.sourceOf(file).text,
      (code) => `${siteUrl()}contribute/checks/${code}/`,
    ),
  )
  const { vocabulary } = corpus
  const messages = readMessages()
  const parsed = new Map(corpus.entries.map((entry) => [entry.id, entry]))
  return withNames({
    base: basePath(),
    origin: new URL(siteUrl()).origin,
    vocabulary,
    messages: {
      th: { ...Object.fromEntries(sentencesOf(messages.th)), ...fieldNames('th') },
      en: { ...Object.fromEntries(sentencesOf(messages.en)), ...fieldNames('en') },
    },
    codes: [...codes, ...retiredCodes],
    neighbours: readNeighbours(vocabulary.provinces),
    shapes: readShapes(),
    entries: withVersions(corpus.entries, vocabulary),
    answers: (corpus.answers ?? []).map((answer) => toAnswer(answer, parsed, vocabulary.sections)),
    courses: corpus.courses.map((course) => toCourse(course, parsed, vocabulary.sections)),
    usage: isTrial() ? {} : readUsage(),
  })
}

/** Trials with other entries have no history. */
function withVersions(entries: readonly ParsedEntry[], vocabulary: Vocabulary): Practice[] {
  const facts = entries.map((entry) => toPractice(entry, vocabulary))
  const past = isTrial() ? new Map() : readPast(facts, vocabulary.sections, practicesDir())
  const day = isTrial() ? undefined : today()
  const recorded = Map.groupBy(isTrial() ? [] : readRecorded(), ({ code }) => code)
  return entries.map(({ id, th, en }, index) => {
    const practice = found(facts[index], id)
    const state = stateOf(th?.state, en?.state)
    const versions =
      state && versionsOf(state, past.get(id) ?? [], recorded.get(practice.code ?? '') ?? [], day)
    const since = versions?.listed.flatMap(({ day }) => day ?? []).at(-1)
    const changedOn = (versions && lastChange(versions)) ?? practice.reviewedOn
    return { ...practice, versions, since, changedOn, card: { th: '', en: '' } }
  })
}

/** What follows from the words of the library as a whole. */
function withNames(data: LibraryData): LibraryData {
  const library = loadLibrary(data)
  const card = cardNames(library)
  return {
    ...data,
    entries: data.entries.map((entry) => ({ ...entry, card: card(entry) })),
  }
}
