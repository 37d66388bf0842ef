import { element, part } from '../dom.ts'
import type { DraftFile } from './drafts.ts'
import { addToSection } from './entry.ts'
import { whyMissing } from './offline.ts'
import { copyOf, page, say } from './page.ts'

const area = part(page, '[data-images]', HTMLElement)
const list = part(area, '[data-image-list]', HTMLElement)
const status = part(area, '[data-image-status]', HTMLElement)
const input = part(area, '[data-image-file]', HTMLInputElement)

/** A file of the draft, and where the page shows it. */
interface Shown {
  file: DraftFile
  item: HTMLElement
}
let shown: Shown[] = []
let addresses = new Map<string, string>()
/** Counts the drafts that were opened: a photograph takes seconds to read, and its draft may be another by then. */
let opened = 0

/** The files of the draft: images, and documents of an entry that was opened. */
export const draftFiles = () => shown.map(({ file }) => file)

/** Where the page finds an image of the draft. */
export const addressOf = (name: string) => addresses.get(name)

/** Shows the files of a draft that is opened. */
export function showFiles(files: DraftFile[], edited: () => void) {
  opened += 1
  draw(files, edited)
}

function draw(files: DraftFile[], edited: () => void) {
  for (const address of addresses.values()) URL.revokeObjectURL(address)
  addresses = new Map(files.filter(isImage).map(({ name, bytes }) => [name, addressFor(bytes)]))
  shown = files.map((file) => ({
    file,
    item: isImage(file) ? imageItem(file, edited) : fileItem(file, edited),
  }))
  list.replaceChildren(...shown.map(({ item }) => item))
}

const isImage = ({ name }: DraftFile) => !name.endsWith('.pdf')
const addressFor = (bytes: Uint8Array) => URL.createObjectURL(new Blob([new Uint8Array(bytes)]))

/** Takes in the images that people choose, without what they hide and without their names. */
export function listenToImages(edited: () => void) {
  input.addEventListener('change', async () => {
    const chosen = [...(input.files ?? [])]
    const draft = opened
    input.value = ''
    const added: DraftFile[] = []
    // What cleans a picture comes with the first one; where it does not come, no picture is taken as it is.
    const cleaner = await import('./image-file.ts').catch(() => undefined)
    if (!cleaner) {
      status.textContent = say(await whyMissing())
      return
    }
    for (const file of chosen) {
      const clean = await cleaner.cleanImage(file)
      if (draft !== opened) {
        status.textContent = say('imageLate')
        return
      }
      status.textContent = say(clean ? 'imageAdded' : 'imageRefused')
      if (clean) added.push({ name: freeName(added, clean.kind), bytes: clean.bytes, alt: '' })
    }
    draw([...draftFiles(), ...added], edited)
    edited()
  })
}

/** A file's own name may say who or where: it does not stay. */
function freeName(added: DraftFile[], kind: string): string {
  const taken = new Set([...draftFiles(), ...added].map(({ name }) => name.replace(/\.\w+$/, '')))
  let number = 1
  while (taken.has(`image-${number}`)) number += 1
  return `image-${number}.${kind}`
}

function imageItem(file: DraftFile, edited: () => void): HTMLElement {
  const item = fileItem(file, edited)
  const picture = element('img', { src: addresses.get(file.name) ?? '', alt: '' })
  part(item, '[data-thumbnail]', HTMLElement).append(picture)
  const alt = part(item, '[data-alt]', HTMLInputElement)
  alt.value = file.alt
  alt.addEventListener('input', () => {
    file.alt = alt.value.replace(/\s+/g, ' ').trim()
    edited()
  })
  part(item, '[data-insert]', HTMLElement).addEventListener('click', () => {
    insert(file, part(item, '[data-into]', HTMLSelectElement).value, alt)
    edited()
  })
  return item
}

/** Documents come with an entry that is opened, and stay as they are: to read them takes more than a page should load. */
function fileItem(file: DraftFile, edited: () => void): HTMLElement {
  const template = isImage(file) ? '[data-image-template]' : '[data-document-template]'
  const item = copyOf(part(area, template, HTMLTemplateElement))
  part(item, '[data-file-name]', HTMLElement).textContent = file.name
  part(item, '[data-remove-file]', HTMLElement).addEventListener('click', () => {
    const others = draftFiles().filter((other) => other !== file)
    draw(others, edited)
    input.focus()
    edited()
  })
  return item
}

function insert({ name, alt }: DraftFile, heading: string, box: HTMLInputElement) {
  status.textContent = alt ? '' : say('imageNeedsAlt')
  if (!alt) box.focus()
  else addToSection('th', heading, `![${alt.replace(/[\\[\]]/g, '\\$&')}](./${name})`)
}

/** Says of each file whether the texts show it, or lead to it. */
export function markUnused(texts: string) {
  for (const { file, item } of shown)
    part(item, '[data-file-unused]', HTMLElement).textContent = texts.includes(`./${file.name})`)
      ? ''
      : say('fileUnused')
}
