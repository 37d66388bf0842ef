import { mostPacked, type Preset, packedPreset, presetOf } from '../../entry/workshop/preset.ts'
import { part } from '../dom.ts'
import { config, page, say } from './page.ts'
import { qrPicture } from './qr.ts'

/** Under which name the device keeps what its facilitator typed. */
const kept = 'workshop-facilitator'

const form = part(page, '[data-preset]', HTMLFormElement)
const status = part(page, '[data-preset-status]', HTMLElement)
const made = part(page, '[data-made]', HTMLElement)
const sheet = part(page, '[data-sheet]', HTMLElement)
const link = part(made, '[data-link]', HTMLInputElement)

/** Turns the facilitator's words into the link, the sheet and the slide; what is typed stays on the device. */
export function listenToFacilitator(area: HTMLElement) {
  restore()
  form.addEventListener('input', keep)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    make()
  })
  part(area, '[data-copy-link]', HTMLElement).addEventListener('click', () => void copy())
  part(area, '[data-print-sheet]', HTMLElement).addEventListener('click', () => print())
  const slide = part(area, '[data-show-slide]', HTMLElement)
  const close = part(sheet, '[data-close-slide]', HTMLElement)
  slide.addEventListener('click', () => showSlide(true, close))
  close.addEventListener('click', () => showSlide(false, slide))
  sheet.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') showSlide(false, slide)
  })
}

const controls = () =>
  [...form.elements].filter(
    (control) => control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement,
  )
const typedIn = (name: string) => {
  const value = new FormData(form).get(name)
  return typeof value === 'string' ? value.replace(/[^\S\n]+/g, ' ').trim() : ''
}

function typed(): Preset {
  return {
    name: typedIn('name'),
    date: typedIn('date'),
    until: typedIn('until'),
    place: typedIn('place'),
    organiser: typedIn('organiser'),
    regions: new FormData(form).getAll('regions').map(String),
    agencies: typedIn('agencies')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    paper: typedIn('paper'),
  }
}

function make() {
  const preset = typed()
  const missing = ['name', 'date', 'place', 'organiser', 'regions', 'paper'].find((name) =>
    name === 'regions' ? preset.regions.length === 0 : typedIn(name) === '',
  )
  if (missing) return refuse(say('missing', { label: labelOf(missing) }), missing)
  const signs = packedPreset(preset)
  if (signs.length > mostPacked) return refuse(say('tooLong'), 'agencies')
  if (!presetOf(signs)) return refuse(say('badPreset'), 'name')
  show(preset, new URL(`${config.address}#${signs}`, location.href).href)
}

function refuse(words: string, name: string) {
  status.textContent = words
  form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
}

const labelOf = (name: string) => (form.querySelector(`[data-label="${name}"]`)?.textContent ?? name).trim()

function show({ name, place, organiser, date, until }: Preset, address: string) {
  link.value = address
  part(made, '[data-open-link]', HTMLAnchorElement).href = address
  part(sheet, '[data-sheet-name]', HTMLElement).textContent = name
  const days = [date, until].filter(Boolean).map((day) => day && formatted(day))
  part(sheet, '[data-sheet-about]', HTMLElement).textContent = [days.join(' – '), place, organiser].join(
    ' · ',
  )
  const picture = part(sheet, '[data-sheet-qr]', HTMLElement)
  picture.replaceChildren(qrPicture(address, picture.dataset['label'] ?? ''))
  made.hidden = false
  status.textContent = say('made')
  part(made, 'h2', HTMLElement).focus()
}

const formatted = (day: string) =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(config.locale === 'th' ? 'th-TH-u-nu-latn' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })

async function copy() {
  const done = await navigator.clipboard.writeText(link.value).then(
    () => 'copied',
    () => 'notCopied',
  )
  status.textContent = done === 'copied' ? say('copied') : say('notCopied')
}

/** The slide is the sheet over the whole window; whoever closes it is back where they were. */
function showSlide(open: boolean, focus: HTMLElement) {
  sheet.classList.toggle('slide', open)
  part(sheet, '[data-close-slide]', HTMLElement).hidden = !open
  focus.focus()
}

function keep() {
  const all = controls().map((control) => [
    control.name + (control.type === 'checkbox' ? control.value : ''),
    control instanceof HTMLInputElement && control.type === 'checkbox'
      ? String(control.checked)
      : control.value,
  ])
  try {
    localStorage.setItem(kept, JSON.stringify(Object.fromEntries(all)))
  } catch {
    status.textContent = say('notSaved')
  }
}

function restore() {
  const all: unknown = readKept()
  if (typeof all !== 'object' || all === null) return
  const known = new Map<string, unknown>(Object.entries(all))
  for (const control of controls()) {
    const isBox = control instanceof HTMLInputElement && control.type === 'checkbox'
    const value = known.get(control.name + (isBox ? control.value : ''))
    if (isBox) control.checked = value === 'true'
    else if (typeof value === 'string') control.value = value
  }
}

function readKept(): unknown {
  try {
    return JSON.parse(localStorage.getItem(kept) ?? '')
  } catch {
    return undefined
  }
}
