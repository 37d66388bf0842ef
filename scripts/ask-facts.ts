import * as prompts from '@clack/prompts'
import { proposedAddresses } from '../src/entry/addresses.ts'
import type { Bilingual } from '../src/entry/formats.ts'
import { oneLine } from '../src/entry/one-line.ts'
import type { KnownFacts } from '../src/entry/write/fill-template.ts'
import { readVocabulary, told } from '../src/node/content.ts'

/** Asks for a new entry's address, and for what its writer knows at once; whatever is skipped can be written later. */
export async function askFacts(
  problemWith: (id: string) => string | undefined,
): Promise<{ id: string; facts: KnownFacts }> {
  const { provinces, stages, painPoints } = readVocabulary()
  const {
    id,
    stages: steps,
    painPoints: problems,
    ...facts
  } = await prompts.group(
    {
      id: () =>
        prompts.text({
          message: told('new.id'),
          placeholder: 'chiang-rai-mae-sai-nrm-screening',
          validate: (given = '') => problemWith(given),
        }),
      kind: () => prompts.select({ message: told('new.kind'), options: kinds }),
      title: () => askLine(told('new.name'), 120),
      summary: () => askLine(told('new.summary'), 400),
      provinces: () => askTerms(told('new.provinces'), provinces),
      stages: () => askTerms(told('new.stages'), stages),
      painPoints: () => askTerms(told('new.painPoints'), painPoints),
      owner: () => askLine(told('new.owner'), 120),
    },
    { onCancel },
  )
  return { id, facts: { ...facts, addresses: proposedAddresses(problems, steps) } }
}

const kinds = [
  { value: 'good-practice', label: told('new.goodPractice') },
  { value: 'lesson', label: told('new.lesson') },
]

const later = told('new.later')

const askLine = (message: string, max: number) =>
  prompts.text({
    message,
    placeholder: later,
    defaultValue: '',
    validate: (given = '') =>
      given === '' || (given.length <= max && oneLine.test(given)) ? undefined : told('new.oneLine', { max }),
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
    placeholder: `${told('new.search')} · ${later}`,
    maxItems: 8,
    options: terms.map(({ id, label }) => ({ value: id, label: label.th, hint: label.en })),
    filter: (typed, { value }) => names.get(value)?.includes(typed.trim().toLowerCase()) === true,
  })
}

function onCancel(): never {
  prompts.cancel(told('command.cancelled'))
  process.exit(1)
}
