import { sentencesOf } from '../../check/say.ts'
import { element, part } from '../dom.ts'
import { isBearable } from '../form/image-file.ts'
import { config, page, say } from './page.ts'
import type { Picture } from './pictures.ts'
import type { OnDesk } from './version.ts'

const area = part(page, '[data-pictures]', HTMLElement)
let addresses: string[] = []

/** Shows every picture as large as the page is wide, with what it must have; other files can be kept and opened. */
export function showPictures({ version, library }: OnDesk, pictures: Picture[]) {
  for (const address of addresses) URL.revokeObjectURL(address)
  addresses = []
  const documents = [...version.files].filter(([name]) => name.endsWith('.pdf'))
  const none = pictures.length + documents.length === 0 ? [element('p', {}, say('noPictures'))] : []
  area.replaceChildren(
    ...none,
    ...pictures.map((picture) => figureOf(picture, library)),
    ...documents.map(documentOf),
  )
}

function figureOf(picture: Picture, library: OnDesk['library']): HTMLElement {
  const { name, bytes, shown, wrong, since } = picture
  const alts = shown.map(({ locale, alt }) =>
    element('li', {}, `${say(locale === 'th' ? 'inThai' : 'inEnglish')}: `, words(alt, locale)),
  )
  const notes = [
    ...(since ? [say(`picture-${since}`)] : []),
    ...(shown.length === 0 ? [say('pictureUnused')] : []),
    ...wrong.map((found) => {
      const { message } = sentencesOf(found, { locale: config.locale, words: library.words })
      return `${message} – ${say('pictureMend')}`
    }),
    ...(wrong.length === 0 ? [say('pictureHidesNothing')] : []),
  ]
  const place = element('div', { class: 'picture' })
  void load(place, bytes, shown[0]?.alt ?? '')
  return element(
    'figure',
    {},
    place,
    element('figcaption', {}, element('strong', {}, name), element('ul', {}, ...alts, ...notes.map(item))),
  )
}

const item = (note: string) => element('li', {}, note)
const words = (alt: string, lang: string) =>
  alt.trim() === '' ? element('strong', {}, say('noAlt')) : element('span', { lang }, `“${alt}”`)

/** Some pictures are made to fill the memory: these are not taken apart. */
async function load(place: HTMLElement, bytes: Uint8Array, alt: string) {
  const file = new Blob([new Uint8Array(bytes)])
  place.replaceChildren(
    (await isBearable(file)) ? element('img', { src: addressFor(file), alt }) : say('noPicture'),
  )
}

function documentOf([name, bytes]: [string, Uint8Array]): HTMLElement {
  const href = addressFor(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }))
  return element('p', {}, element('a', { href, download: name }, name), ` ${say('document')}`)
}

function addressFor(file: Blob): string {
  const address = URL.createObjectURL(file)
  addresses.push(address)
  return address
}
