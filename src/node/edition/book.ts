import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { type Book, type Chapter, fileOf } from '../../export/epub/epub.ts'
import { xml } from '../../export/xml.ts'
import { libraryDay } from '../../site/action-plan.ts'
import { entryBody } from '../../site/entry-body.ts'
import type { Practice } from '../../site/model.ts'
import { placeNames } from '../../site/places.ts'
import { type Site, siteIn } from '../../site/site.ts'
import { cardsFolder } from '../cards.ts'
import { type BuiltSite, readBuilt } from './built-site.ts'

/** The library as a book in one language: the stages in the order of the process, each with the entries that begin there. */
export async function bookOf(built: BuiltSite, site: Site): Promise<Book> {
  const { library, locale, t } = site
  const address = new URL(site.to('home'), built.address).href
  const images = new Map<string, Uint8Array>()
  const stages = library.vocabulary.stages.map((stage) => ({
    stage,
    entries: library.practices.filter(({ stages: [first] }) => first === stage.id),
  }))
  const chapters = stages.map(
    ({ stage, entries }, index): Chapter => ({
      id: `stage-${stage.id}`,
      title: `${index + 1} ${site.say(stage.label)}`,
      body: stage.definition ? `<p>${xml(site.say(stage.definition))}</p>` : '',
      below: entries.map((practice) => entryChapter(built, site, practice, images)),
    }),
  )
  const inBook = await Promise.all(
    [...images].map(async ([path, bytes]) => [path, await asImage(path, bytes)]),
  )
  return {
    identifier: address,
    locale,
    title: t('site.fullName'),
    description: t('site.description'),
    publisher: t('site.name'),
    day: libraryDay(library),
    cover: readFileSync(`${cardsFolder}/library.${locale}.png`),
    chapters: [aboutBook(site, address), ...chapters],
    images: Object.fromEntries(inBook),
    style: readFileSync(new URL('book.css', import.meta.url), 'utf8'),
    words: { cover: t('edition.cover'), contents: t('edition.contents') },
  }
}

const aboutBook = ({ library, t, date }: Site, address: string): Chapter => ({
  id: 'about',
  title: t('site.fullName'),
  body:
    `<p>${xml(t('edition.note', { date: date(libraryDay(library)) }))} <a href="${xml(address)}">${xml(address)}</a></p>` +
    `<p>${xml(t('site.footer'))}</p>`,
  below: [],
})

/** Links to other entries stay in the book, all others lead to the site. */
function entryChapter(
  built: BuiltSite,
  site: Site,
  practice: Practice,
  images: Map<string, Uint8Array>,
): Chapter {
  const { library, t, to } = site
  const text = practice.text[site.locale]
  const folder = siteIn(library, 'th').to('practices')
  const inside = new Map(library.practices.map((other) => [to('practice', { id: other.id }), fileOf(other)]))
  const body = entryBody(site, practice, {
    level: 2,
    sections: [],
    leadTo: (href) => {
      if (href.startsWith('#')) return undefined
      const [page = ''] = href.split('#')
      return inside.get(page) ?? new URL(href, built.address).href
    },
    imageAt: (src) => {
      const path = `images/${src.slice(folder.length).replace(/\.(?:webp|avif)$/, '.png')}`
      images.set(path, readBuilt(built, `practices/${src.slice(folder.length)}`))
      return path
    },
  })
  const about = `${t(`shown.kind.${practice.kind}`)} · ${placeNames(site, practice)}`
  return {
    id: practice.id,
    title: text.title,
    lang: site.lang(text),
    body: `<p>${xml(about)}</p>${body}`,
    below: [],
  }
}

/** Not every reader of books knows WebP and AVIF. */
const asImage = async (path: string, bytes: Uint8Array): Promise<Uint8Array> =>
  path.endsWith('.png') ? sharp(bytes).png().toBuffer() : bytes
