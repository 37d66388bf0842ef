import { levels } from '../../analysis/evidence/chain.ts'
import { cellStates } from '../../analysis/matrix/cells.ts'
import type { Bilingual } from '../../entry/formats.ts'
import { type MatrixWords, matrixFiles } from '../../export/matrix.ts'
import { chosen } from '../library.ts'
import { matrixOf } from '../matrix.ts'
import { type Site, siteIn } from '../site.ts'
import { planHead } from './plan-files.ts'

/** The whole matrix as a file. */
export function matrixFile(site: Site, format: string | undefined) {
  const { painPoints, stages } = site.library.vocabulary
  const named = (terms: readonly { id: string; label: Bilingual }[]) =>
    terms.map(({ id, label }) => ({ id, label: site.say(label) }))
  const whole = {
    cells: matrixOf(site.library),
    painPoints: named(painPoints),
    stages: named(stages),
    chosen: [],
  }
  return chosen(matrixFiles, format)(whole, matrixWords(site))
}

/** The words of such a file. */
export function matrixWords({ t }: Site): MatrixWords {
  const states = cellStates.map((state) => [
    state,
    t(state === 'answered' ? 'evidence.yes' : `matrixStates.${state}`),
  ])
  return {
    title: t('matrix.file'),
    note: t('counts.note'),
    problem: t('shown.addresses.problem'),
    entries: t('matrix.total'),
    answered: t('matrix.fileCell'),
    states: Object.fromEntries([...states, ...levels.map((level) => [level, t(`evidence.${level}`)])]),
  }
}

/** What the rows of a plan are made of that somebody gathers from gaps; official papers are in Thai. */
export interface GapPlanWords {
  title: string
  note: string
  headings: readonly string[]
  /** `{problem}`, `{step}`. */
  action: string
  status: string
  /** `{address}`. */
  source: string
  /** Of a cell: `{painPoint}`, `{stage}`. */
  address: string
}

export function gapPlanWords({ library }: Site): GapPlanWords {
  const th = siteIn(library, 'th')
  const { t, url } = th
  return {
    ...planHead(th, '{place}'),
    action: t('gapPlan.action'),
    status: t('shown.actionPlan.status.proposed'),
    source: t('gapPlan.source'),
    address: url('cell', { painPoint: '{painPoint}', stage: '{stage}' }),
  }
}
