import type { DraftFile } from './drafts.ts'
import { type CleanImage, cleanImage } from './image-file.ts'
import { copyOf, element, page, part, say } from './page.ts'
import { addToSection } from './sections.ts'

const area = part(page, '[data-images]', HTMLElement)
const list = part(area, '[data-image-list]', HTMLElement)
const status = part(area, '[data-image-status]', HTMLElement)

let files: DraftFile[] = []
let addresses = new Map<string, string>()
/** Counts the drafts that were opened: a photograph takes seconds to read, and its draft may be another by then. */
let shown = 0

/** The files of the draft: images, and documents of an entry that was opened. */
export const draftFiles = () => files

/** Where the page finds an image of the draft. */
export const addressOf = (name: string) => addresses.get(name)

/** Shows the files of a draft that is opened. */
export function showFiles(opened: DraftFile[], edited: () => void) {
  shown += 1
  draw(opened, edited)
}

function draw(present: DraftFile[], edited: () => void) {
  files = present
  for (const address of addresses.values()) URL.revokeObjectURL(address)
  addresses = new Map(files.filter(isImage).map(({ name, bytes }) => [name, addressFor(bytes)]))
  list.replaceChildren(...files.map((file) => (isImage(file) ? imageItem : documentItem)(file, edited)))
}

const isImage = ({ name }: DraftFile) => !name.endsWith('.pdf')
const addressFor = (bytes: Uint8Array) => URL.createObjectURL(new Blob([new Uint8Array(bytes)]))

/** Takes in the images that people choose, without what they hide and without their names. */
export function listenToImages(edited: () => void) {
  const input = part(area, '[data-image-file]', HTMLInputElement)
  input.addEventListener('change', async () => {
    const chosen = [...(input.files ?? [])]
    const draft = shown
    input.value = ''
    for (const file of chosen) {
      const clean = await cleanImage(file)
      if (draft !== shown) {
        status.textContent = say('imageLate')
        return
      }
      add(clean)
    }
    draw(files, edited)
    edited()
  })
}

function add(clean: CleanImage | undefined) {
  status.textContent = say(clean ? 'imageAdded' : 'imageRefused')
  if (clean) files = [...files, { name: freeName(clean.kind), bytes: clean.bytes, alt: '' }]
}

/** A file's own name may say who or where: it does not stay. */
function freeName(kind: string): string {
  const taken = new Set(files.map(({ name }) => name.replace(/\.\w+$/, '')))
  let number = 1
  while (taken.has(`image-${number}`)) number += 1
  return `image-${number}.${kind}`
}

function imageItem(file: DraftFile, edited: () => void): HTMLElement {
  const item = fileItem('[data-image-template]', file, edited)
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
const documentItem = (file: DraftFile, edited: () => void) =>
  fileItem('[data-document-template]', file, edited)

function fileItem(template: string, file: DraftFile, edited: () => void): HTMLElement {
  const item = copyOf(part(area, template, HTMLTemplateElement))
  part(item, '[data-file-name]', HTMLElement).textContent = file.name
  part(item, '[data-remove-file]', HTMLElement).addEventListener('click', () => {
    draw(
      files.filter((other) => other !== file),
      edited,
    )
    part(area, '[data-image-file]', HTMLInputElement).focus()
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
  for (const item of list.children) {
    const name = item.querySelector('[data-file-name]')?.textContent ?? ''
    const mark = item.querySelector('[data-file-unused]')
    if (mark) mark.textContent = texts.includes(`./${name})`) ? '' : say('fileUnused')
  }
}
