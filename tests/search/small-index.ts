import { answer } from '../../src/search/answer.ts'
import { keyIn } from '../../src/search/atoms.ts'
import { type AnswerKind, WEIGHT } from '../../src/search/index-format.ts'
import { readLexicon } from '../../src/search/lexicon.ts'
import { readNames } from '../../src/search/names.ts'
import { planQuery } from '../../src/search/plan.ts'
import { collector, postingsOf } from '../../src/search/postings.ts'
import { tokensIn, wordsIn } from '../../src/search/tokens.ts'

type Answers = readonly (readonly [kind: AnswerKind, address: string, ...names: string[]])[]
type Entries = readonly (readonly [id: string, title: string, text: string, ...tags: string[]])[]

/** Word marks are written as `|` here. */
export const cut = (text: string) => text.replaceAll('|', '\u200B')

/** A library of a few answers and entries, and a way to ask it. */
export function smallIndex(answerList: Answers, entryList: Entries) {
  const answers = answerList.map(([kind, address, label = '', ...others]) => {
    const names = [label, ...others].map((name) => keyIn(name.replaceAll('|', '')))
    return { kind, address, label: cut(label), note: '', names }
  })
  const cards = entryList.map(([id, title, , ...tags]) => {
    return {
      id,
      title: cut(title),
      line: '',
      tags: tags.map((tag) => answers.findIndex(({ address }) => address === tag)),
    }
  })
  const names = readNames(answers.map((one) => one.names))
  const { postings, add } = collector(postingsOf(answers, cards, names))
  for (const [at, [, , text]] of entryList.entries())
    add(answers.length + at, new Set(tokensIn(cut(text), names)), 1)
  for (const [at, [, , ...written]] of answerList.entries())
    add(at, new Set(written.flatMap((name) => tokensIn(cut(name), names))), WEIGHT.name)
  const texts = [
    ...answerList.flatMap(([, , ...written]) => written),
    ...entryList.flatMap(([, title, text]) => [title, text]),
  ]
  const lexicon = readLexicon(names, new Set(texts.map(cut).flatMap(wordsIn)))
  return { ask, lexicon }

  function ask(typed: string) {
    const plan = planQuery(typed, lexicon, answers)
    if (plan === undefined) return undefined
    const { direct, hits } = answer(plan, {
      answers,
      entries: cards.length,
      posting: (token) => postings.get(token),
    })
    return {
      answers: direct.map((place) => answers[place]?.address),
      ids: hits.map(({ entry }) => cards[entry]?.id),
      missing: hits.map(({ missing }) => missing.join(' ')),
      corrected: plan.corrected.map(({ typed: wrong, read }) => `${wrong} → ${read}`),
    }
  }
}
