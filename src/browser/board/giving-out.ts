import { problemOf, wall } from '../../entry/workshop/board.ts'
import { aboutOf, partsOf, planRows } from '../../entry/workshop/report.ts'
import { isFacts } from '../../entry/write/entry-form.ts'
import { entriesZip } from '../form/entry-zip.ts'
import type { FetchedLibrary } from '../form/library.ts'
import { giveOut } from '../give-out.ts'
import { config, say } from '../workshop/page.ts'
import { titleOf } from './card.ts'
import type { Shown } from './state.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** All contributions as the folders of the repository; returns the name of the file. */
export function giveRepositoryZip(cards: readonly Shown[]): string {
  const file = 'workshop-practices.zip'
  giveOut(
    file,
    entriesZip(
      cards.map(({ draft }) => draft),
      'practices/',
    ),
  )
  return file
}

/** The workshop's report with the plan's table as a Word file; returns the name of the file. */
export async function giveWordReport(
  cards: readonly Shown[],
  votes: Readonly<Record<string, number>>,
  { vocabulary }: FetchedLibrary,
): Promise<string> {
  const { workshopDocx } = await import('../../export/workshop-docx.ts')
  const { provinces, stages, painPoints, regions } = vocabulary
  const labels = new Map(
    [...provinces, ...stages, ...painPoints, ...regions].map(({ id, label }) => [id, label[config.locale]]),
  )
  const termOf = (id: string) => labels.get(id) ?? config.choices[id] ?? id
  const words = { labelOf: (field: string) => config.fields[field] ?? field, termOf }
  const groups = wall(
    cards.map((card) => ({ card, form: card.draft.form })),
    votes,
  )
  const [name, about] = workshopOf(cards)
  const forms = groups.flatMap(([, inGroup]) => inGroup.map(({ form }) => form))
  const bytes = await workshopDocx({
    title: say('reportTitle', { name }),
    about: [about],
    groups: groups.map(([problem, inGroup]) => ({
      heading: say('reportVotes', {
        problem: problem === '' ? say('noProblem') : termOf(problem),
        votes: votes[problem] ?? 0,
      }),
      contributions: inGroup.map(({ card, form }) => ({
        title: titleOf(card),
        about: aboutOf(form, words),
        parts: partsOf(form, words),
      })),
    })),
    plan: {
      title: say('planTitle'),
      note: '',
      headings: config.columns,
      rows: planRows(forms, problemOf, words),
    },
  })
  const file = 'workshop-report.docx'
  giveOut(file, new Blob([new Uint8Array(bytes)], { type: docx }))
  return file
}

function workshopOf(cards: readonly Shown[]): [name: string, about: string] {
  const own = cards.map(({ draft }) => draft.form.th.facts['ownWorkshop']).find(isFacts) ?? {}
  const said = (field: string) => (typeof own[field] === 'string' ? own[field] : '')
  return [said('name'), [said('date'), said('place'), said('organiser')].filter(Boolean).join(' · ')]
}
