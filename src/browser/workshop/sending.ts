import type { Problem } from '../../check/check-form.ts'
import { answersOf } from '../../entry/workshop/answers.ts'
import { element, part } from '../dom.ts'
import { type Draft, keepDraft } from '../form/drafts.ts'
import { type FetchedLibrary, fetchLibrary } from '../form/library.ts'
import { giveOut } from '../give-out.ts'
import { showCodes } from './codes.ts'
import { config, page, say } from './page.ts'
import { fieldOf, leftOf } from './questions-left.ts'

type Checking = typeof import('./checking.ts')

const area = part(page, '[data-send]', HTMLElement)
const status = part(area, '[data-send-status]', HTMLElement)
const findings = part(area, '[data-findings]', HTMLElement)
const names = part(area, '[data-names]', HTMLElement)

/** Checks what is answered, and lets it leave the device by the way its writer chooses. The check comes when it can. */
export function judgeWith(current: () => Draft): { look: () => void } {
  let known: { library: FetchedLibrary; checking: Checking } | undefined
  let late = false
  const arriving = Promise.all([fetchLibrary(config.base), import('./checking.ts').catch(() => undefined)])
  void arriving.then(([library, checking]) => {
    if (library && checking) known = { library, checking }
    else late = true
    look()
  })
  const on = (selector: string, act: (draft: Draft, checking: Checking) => void | Promise<void>) =>
    part(area, selector, HTMLElement).addEventListener('click', () => {
      if (!known) status.textContent = say(late ? 'noLibrary' : 'notYet')
      else if (mayLeave()) void act(current(), known.checking)
    })
  on('[data-share]', share)
  on('[data-download]', (draft, { entriesZip }) => save(draft, entriesZip))
  on('[data-codes]', ({ form }, { chainOf }) => {
    const codes = chainOf(form)
    if (codes.length === 0) status.textContent = say('tooManyCodes')
    else showCodes(part(area, '[data-chain]', HTMLElement), codes)
  })
  return { look }

  function problems(): Problem[] {
    if (!known) return []
    const { form, files, own } = current()
    const all = known.checking.checkForm(
      form,
      files.map(({ name }) => name),
      known.library,
      own,
    )
    return all.filter(({ at, severity }) => severity === 'error' && (at !== 'id' || form.id !== ''))
  }

  function look() {
    part(area, '[data-chain]', HTMLElement).hidden = true
    if (!known) return
    const { checking, library } = known
    const draft = current()
    const answers = answersOf(draft.form, config.entry)
    const all = problems()
    ask(all.filter(checking.isDoubtful), draft)
    const left = checking.withoutAnswered(all, draft.names ?? {})
    const unanswered = leftOf(answers)
    const isBlank = unanswered.length === 9
    const told = left.filter((problem) => !checking.isDoubtful(problem))
    // The title is made of an answer: what is wrong in both is told once.
    const once = new Map(told.map((one) => [`${fieldOf(one, config.entry)} ${one.code}`, one]))
    findings.replaceChildren(
      ...(isBlank ? [] : [...once.values()].map((problem) => item(problem, checking, library))),
    )
    if (isBlank) status.textContent = ''
    else if (left.length > 0)
      status.textContent = say('mend', { count: once.size + left.length - told.length })
    else if (unanswered.length > 0)
      status.textContent = say('left', { questions: unanswered.map(labelOf).join(' · ') })
    else status.textContent = say('fine')
  }

  /** What may identify a person does not leave the device. */
  function mayLeave(): boolean {
    if (!known) return false
    const { checking } = known
    look()
    const { form, names = {} } = current()
    const left = checking.withoutAnswered(problems(), names)
    const count = left.filter(({ code }) => checking.isPersonalDataCode(code)).length
    if (count > 0) status.textContent = say('personal', { count })
    else if (form.id === '') focusOn('province', say('needsProvince'))
    return count === 0 && form.id !== ''
  }

  function ask(doubtful: (Problem & { digest: string; words: string })[], draft: Draft) {
    const open = [...new Map(doubtful.map((one) => [one.digest, one])).values()]
    names.hidden = open.length === 0
    part(names, 'ul', HTMLElement).replaceChildren(
      ...open.map(({ digest, words }) => {
        const buttons = [true, false].map((isName) => {
          const pressed = String(draft.names?.[digest] === isName)
          const button = element(
            'button',
            { type: 'button', class: 'quiet-button', 'aria-pressed': pressed },
            say(isName ? 'isName' : 'notName'),
          )
          button.addEventListener('click', async () => {
            const answered = { ...draft.names, [digest]: isName }
            await keepDraft(draft, { names: answered, changedAt: Date.now() }).catch(() => undefined)
            draft.names = answered
            look()
            status.focus()
          })
          return button
        })
        return element('li', {}, element('q', {}, words), ' ', ...buttons)
      }),
    )
  }
}

function item(problem: Problem, { sentencesOf }: Checking, { words }: FetchedLibrary): HTMLElement {
  const labelOfField = (field: readonly string[]) => config.fields[field.join('.')]
  const { message, help } = sentencesOf(problem, { locale: config.locale, words, labelOf: labelOfField })
  const field = fieldOf(problem, config.entry)
  if (!field) return element('li', {}, `${message} – ${help}`)
  const link = element('a', { href: `#${field}` }, labelOf(field))
  link.addEventListener('click', (event) => {
    event.preventDefault()
    controlOf(field)?.focus()
  })
  return element('li', {}, link, `: ${message} – ${help}`)
}

const controlOf = (name: string) => page.querySelector<HTMLElement>(`[data-answers] [name="${name}"]`)
const labelOf = (name: string) =>
  page.querySelector(`[data-answers] [data-label="${name}"]`)?.textContent?.trim() ?? name

function focusOn(name: string, words: string) {
  status.textContent = words
  controlOf(name)?.focus()
}

/** A phone hands the file to whatever it chats with; where that takes no archive, it takes the same as text. */
async function share(draft: Draft, { entriesZip, chainOf }: Checking) {
  const { id } = draft.form
  const text = new Blob([chainOf(draft.form).join('\n')], { type: 'text/plain' })
  const shared = [
    new File([entriesZip([draft])], `${id}.zip`, { type: 'application/zip' }),
    ...(draft.files.length === 0 ? [new File([text], `${id}.txt`, { type: 'text/plain' })] : []),
  ].find((file) => navigator.canShare?.({ files: [file] }))
  if (!shared) return save(draft, entriesZip)
  const done = await navigator.share({ files: [shared] }).then(
    () => true,
    (error: unknown) => error instanceof Error && error.name === 'AbortError' && undefined,
  )
  if (done) status.textContent = say('shared')
  else if (done === false) save(draft, entriesZip)
}

function save(draft: Draft, entriesZip: Checking['entriesZip']) {
  const file = `${draft.form.id}.zip`
  giveOut(file, entriesZip([draft]))
  status.textContent = say('downloaded', { file })
}
