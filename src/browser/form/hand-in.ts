import type { Problem } from '../../check/check-form.ts'
import { isPersonalDataCode } from '../../check/codes.ts'
import type { EntryForm } from '../../entry/write/entry-form.ts'
import { entryFiles } from '../../entry/write/write-text.ts'
import { part, parts } from '../dom.ts'
import { giveOut } from '../give-out.ts'
import { forgeAddress } from './config.ts'
import type { DraftFile } from './drafts.ts'
import { idBox } from './entry.ts'
import { whyMissing } from './offline.ts'
import { config, page, say } from './page.ts'
import { focusSummary } from './problems.ts'

/** What is handed in: the entry as it stands at that moment, checked. */
export interface Handed {
  form: EntryForm
  files: DraftFile[]
  problems: Problem[]
  /** The address of the entry that this mends, if it does. */
  own: string | undefined
}

const area = part(page, '[data-end]', HTMLElement)
const status = part(area, '[data-end-status]', HTMLElement)

/** Works the buttons by which an entry leaves the form. */
export function listenToHandIn(handed: () => Handed | undefined) {
  const on = (selector: string, act: (entry: Handed, button: HTMLElement) => void) => {
    for (const button of parts(area, selector))
      button.addEventListener('click', () => {
        const entry = handed()
        if (entry && mayLeave(entry)) act(entry, button)
      })
  }
  on('[data-download]', (entry) => void download(entry))
  on('[data-copy]', (entry, { dataset }) => void copy(entry, dataset['copy'] ?? 'th'))
  on('[data-print]', () => print())
  on('[data-mail]', (entry, { dataset }) => {
    const subject = (dataset['subject'] ?? '').replace('{id}', entry.form.id)
    location.href = `mailto:${dataset['mail']}?subject=${encodeURIComponent(subject)}`
  })
  on('[data-forge]', (entry, { dataset }) => void openForge(entry, dataset['forge'] ?? 'th'))
}

/** English buttons stand there only where there is an English text. */
export function showHandIn({ en }: EntryForm) {
  for (const button of parts(area, '[data-copy=en], [data-forge=en]')) button.hidden = en === undefined
}

const errorsIn = ({ problems }: Handed) => problems.filter(({ severity }) => severity === 'error')

/** What may identify a person does not leave the device. */
function mayLeave(entry: Handed): boolean {
  const count = errorsIn(entry).filter(({ code }) => isPersonalDataCode(code)).length
  const badId = errorsIn(entry).some(({ at }) => at === 'id') || entry.form.id === ''
  if (count === 0 && !badId) return true
  status.textContent = count > 0 ? say('personal', { count }) : say('needsId')
  if (count > 0) focusSummary()
  else idBox.focus()
  return false
}

async function download(entry: Handed) {
  const packing = await import('./entry-zip.ts').catch(() => undefined)
  if (!packing) {
    status.textContent = say(await whyMissing())
    return
  }
  const file = `${entry.form.id}.zip`
  giveOut(file, packing.entriesZip([entry]))
  tell(entry, say('downloaded', { file }))
}

async function copy(entry: Handed, locale: string) {
  try {
    await navigator.clipboard.writeText(entryFiles(entry.form)[`${locale}.mdx`] ?? '')
    tell(entry, say('copied'))
  } catch {
    status.textContent = say('notCopied')
  }
}

/** The other page opens once the text is copied: a page without focus may not copy. */
async function openForge(entry: Handed, what: string) {
  if (!config.forge) return
  const of = what === 'en' || what === 'all' || what === 'fork' ? what : 'th'
  if (of === 'th' || of === 'en') await copy(entry, of)
  open(forgeAddress(config.forge, entry.form.id, of, await isThere(entry, of)), '_blank', 'noopener')
}

/** An entry that is mended has its Thai text; an English one may be new. */
async function isThere({ own }: Handed, what: string): Promise<boolean> {
  if (own === undefined || what !== 'en') return own !== undefined
  const english = await fetch(`${config.base}practices/${own}/en.mdx`).catch(() => undefined)
  return english?.ok ?? true
}

function tell(entry: Handed, done: string) {
  const { length: count } = errorsIn(entry)
  status.textContent = [done, ...(count > 0 ? [say('withErrors', { count })] : [])].join(' · ')
}
