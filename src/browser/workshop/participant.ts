import { type Answers, answerNames, answersOf, entryOf } from '../../entry/workshop/answers.ts'
import type { Preset } from '../../entry/workshop/preset.ts'
import { isFacts } from '../../entry/write/entry-form.ts'
import { element, part } from '../dom.ts'
import { allDrafts, type Draft, keepDraft } from '../form/drafts.ts'
import { config, page, say } from './page.ts'
import { judgeWith } from './sending.ts'

/** Long enough to finish a word, short enough to lose nothing when somebody leaves at once; in milliseconds. */
const PAUSE = 300

const form = part(page, '[data-answers]', HTMLFormElement)
const status = part(page, '[data-status]', HTMLElement)
const list = part(page, '[data-mine]', HTMLElement)

/** Asks the five questions of a workshop; what is answered is a draft of the form, on this device only. */
export async function askFiveQuestions(area: HTMLElement, preset: Preset) {
  const fresh = (): Draft => ({
    name: '',
    form: entryOf(readAnswers(), preset, config.entry),
    files: [],
    own: undefined,
    changedAt: 0,
  })
  let pause: ReturnType<typeof setTimeout> | undefined
  let draft = fresh()
  const sending = judgeWith(() => draft)
  inherit(area, preset)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(() => void save(), PAUSE)
  })
  // Who leaves in the middle of a word comes back to it.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && pause !== undefined) void save()
  })
  part(area, '[data-another]', HTMLElement).addEventListener('click', () => void begin())
  part(area, '[data-whole]', HTMLElement).addEventListener('click', () => void openWhole())
  const [latest] = (await mine()).slice(0, 1)
  if (latest && isUnanswered()) open(latest)
  await listMine()

  async function mine(): Promise<Draft[]> {
    const { drafts } = await allDrafts().catch(() => ({ drafts: [] }))
    return drafts.filter((one) => isOf(one, preset))
  }

  function open(opened: Draft) {
    draft = opened
    writeAnswers(answersOf(draft.form, config.entry))
    sending.look()
  }

  async function save() {
    clearTimeout(pause)
    pause = undefined
    const changes = {
      form: entryOf(readAnswers(), preset, config.entry, draft.form),
      names: draft.names,
      changedAt: Date.now(),
    }
    const fate = await keepDraft(draft, changes).catch(() => 'notSaved' as const)
    if (fate === 'goneElsewhere') {
      draft = { ...draft, ...changes }
      delete draft.key
      await keepDraft(draft, changes).catch(() => undefined)
    }
    const time = new Date().toLocaleTimeString(config.locale, { timeStyle: 'short' })
    if (fate === 'notSaved') Object.assign(draft, changes)
    status.textContent =
      fate === 'kept' ? say('saved', { time }) : say(fate === 'keptApart' ? 'keptApart' : fate)
    sending.look()
    await listMine()
  }

  async function begin() {
    if (pause !== undefined) await save()
    form.reset()
    draft = fresh()
    sending.look()
    await listMine()
    form.querySelector<HTMLElement>('[name=province]')?.focus()
  }

  /** The form opens the draft that was changed last. */
  async function openWhole() {
    await save()
    location.assign(`${config.home}contribute/new/`)
  }

  async function listMine() {
    const drafts = await mine()
    part(list, 'ul', HTMLElement).replaceChildren(...drafts.map((one) => element('li', {}, button(one))))
    list.hidden = drafts.length < 2
  }

  function button(one: Draft): HTMLElement {
    const current = one.key === draft.key
    const shown = element(
      'button',
      { type: 'button', class: 'link-button', ...(current && { 'aria-current': 'true' }) },
      titleIn(one) || say('untitled'),
    )
    shown.addEventListener('click', async () => {
      if (pause !== undefined) await save()
      open(one)
      await listMine()
    })
    return shown
  }
}

const titleIn = ({ form: { th } }: Draft) => (typeof th.facts['title'] === 'string' ? th.facts['title'] : '')

function isOf({ form: { th } }: Draft, { name, date }: Preset): boolean {
  const own = th.facts['ownWorkshop']
  return isFacts(own) && own['name'] === name && own['date'] === date
}

const isUnanswered = () => Object.values(readAnswers()).every((answer) => answer.trim() === '')

function inherit(area: HTMLElement, { name, agencies }: Preset) {
  part(area, '[data-workshop-name]', HTMLElement).textContent = name
  part(area, '[data-agencies]', HTMLElement).replaceChildren(
    ...agencies.map((agency) => element('option', { value: agency })),
  )
}

function readAnswers(): Answers {
  const given = new FormData(form)
  const answer = (name: keyof Answers) => {
    const value = given.get(name)
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
  }
  const answers = answersOf({ id: '', th: { facts: {}, sections: [] } }, config.entry)
  for (const name of answerNames) answers[name] = answer(name)
  return answers
}

function writeAnswers(answers: Answers) {
  for (const name of answerNames) {
    const control = form.elements.namedItem(name)
    if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      control.value = answers[name]
  }
}
