import type { APIRoute } from 'astro'
import { citationFiles } from '../export/citations.ts'
import { jsonLd, turtle } from '../export/linked-data.ts'
import { cartridge } from '../export/package/cartridge.ts'
import { scorm } from '../export/package/scorm.ts'
import { qrPng, qrSvg } from '../export/qr.ts'
import { dataSchema } from '../export/schema.ts'
import { sitemap } from '../export/sitemap.ts'
import { toolDocx } from '../export/tool-docx.ts'
import { wordTemplate } from '../import/word/template.ts'
import { entryFile } from '../node/files.ts'
import { readWordForm } from '../node/word-form.ts'
import { planOf, planOfPlace } from '../site/action-plan.ts'
import { citedCard, citedIn, handedOn } from '../site/cited.ts'
import { columnOf } from '../site/compare.ts'
import { calendarOf } from '../site/data/calendars.ts'
import { lawFile, toolsFile } from '../site/data/cards.ts'
import { coursesFile } from '../site/data/courses.ts'
import { feedOfAll, feedOfCourse, feedOfTerm } from '../site/data/feeds.ts'
import { tableOf, wholeTable } from '../site/data/listing.ts'
import { matrixFile } from '../site/data/matrix-files.ts'
import { oembed } from '../site/data/oembed.ts'
import { planFiles, planTable } from '../site/data/plan-files.ts'
import { practiceFile, practicesFile } from '../site/data/practices.ts'
import { toolSheet } from '../site/data/tool-files.ts'
import { asSkos, openVocabularies } from '../site/data/vocabularies.ts'
import { formLibrary } from '../site/form-library.ts'
import { guide } from '../site/guide.ts'
import {
  chosen,
  courseAt,
  entryAt,
  entryOfCode,
  found,
  lawAt,
  termAt,
  termIn,
  toolAt,
} from '../site/library.ts'
import { matrixData } from '../site/matrix.ts'
import type { Course } from '../site/model.ts'
import { packageOf } from '../site/package/make-package.ts'
import { type PageProps, pathsOf } from '../site/pages.ts'
import { type packageEnds, type RouteName, routeNames, routes, type skosFormats } from '../site/routes.ts'
import type { Site } from '../site/site.ts'
import { listedPages } from '../site/sitemap.ts'

const skosWriters = { jsonld: jsonLd, ttl: turtle } satisfies Record<(typeof skosFormats)[number], unknown>

type Pack = (site: Site, course: Course) => Uint8Array

/** Moodle and Canvas take in cartridges, any platform that speaks SCORM the others. */
const packages = {
  '-learner.imscc': (site, course) => cartridge(packageOf(site, course, 'learner')),
  '-learner-scorm12.zip': (site, course) => scorm(packageOf(site, course, 'learner')),
  '-trainer.imscc': (site, course) => cartridge(packageOf(site, course, 'trainer')),
  '-trainer-scorm12.zip': (site, course) => scorm(packageOf(site, course, 'trainer')),
  '.imscc': (site, course) => cartridge(packageOf(site, course, 'learner')),
  '-scorm12.zip': (site, course) => scorm(packageOf(site, course, 'learner')),
} satisfies Record<(typeof packageEnds)[number], Pack>

/** A file's content; an object is written as JSON. */
type Content = string | Uint8Array | object

/** What the files of each route hold. */
const contents: Partial<Record<RouteName, (of: PageProps) => Content | Promise<Content>>> = {
  // As they are in the entry's folder: images for its page, texts for the form.
  practiceFile: ({ address: { params } }) => entryFile(`${params['id']}/${params['file']}`),
  citation: ({ site, address }) =>
    chosen(citationFiles, address.params['format'])(citedIn(site, entryAt(site.library, address))),
  // The entry's short link as a picture, for slides and posters.
  qrPng: ({ site, address }) => qrPng(handedOn(site, entryAt(site.library, address))),
  qr: ({ site, address }) => qrSvg(handedOn(site, entryAt(site.library, address))),
  oembed: ({ site, address }) => oembed(site, entryOfCode(site.library, address)),
  compared: ({ site, address }) => columnOf(site, entryAt(site.library, address)),
  cells: ({ site }) => matrixData(site.library),
  matrixFile: ({ site, address }) => matrixFile(site, address.params['format']),
  feed: ({ site }) => feedOfAll(site),
  termFeed: ({ site, address }) => feedOfTerm(site, termAt(site.library, address)),
  courseFeed: ({ site, address }) => feedOfCourse(site, courseAt(site.library, address)),
  coursePackage: ({ site, address }) => {
    const { id = '', file = '' } = address.params
    return chosen<Pack>(packages, file.slice(id.length))(site, courseAt(site.library, address))
  },
  lawCitation: ({ site, address }) =>
    chosen(citationFiles, address.params['format'])(citedCard(site, 'law', lawAt(site.library, address))),
  toolCitation: ({ site, address }) =>
    chosen(citationFiles, address.params['format'])(citedCard(site, 'tool', toolAt(site.library, address))),
  toolWord: ({ site, address }) => toolDocx(toolSheet(site, toolAt(site.library, address))),
  planFile: ({ site, address }) =>
    chosen(planFiles, address.params['file'])(planTable(site, planOf(site.library))),
  placePlanFile: ({ site, address }) => {
    const { kind, id, label } = termAt(site.library, address)
    const items = planOfPlace(site.library, kind === 'regions' ? kind : 'provinces', id)
    return chosen(planFiles, address.params['file'])(planTable(site, items, label.th))
  },
  calendar: ({ site }) => calendarOf(site),
  provinceCalendar: ({ site, address }) =>
    calendarOf(site, termIn(site.library, 'provinces', address.params['id'] ?? '')),
  practicesJson: ({ site }) => practicesFile(site.library),
  lawJson: ({ site }) => lawFile(site.library),
  toolsJson: ({ site }) => toolsFile(site.library),
  coursesJson: ({ site }) => coursesFile(site.library),
  practicesTable: ({ site, address }) => wholeTable(site, address.params['format']),
  practiceJson: ({ site, address }) => practiceFile(site.library, entryAt(site.library, address)),
  termTable: ({ site, address }) => tableOf(site, termAt(site.library, address), address.params['format']),
  dataSchema: ({ site }) => `${JSON.stringify(dataSchema(site.url('dataSchema')), null, 2)}\n`,
  vocabularyFile: ({ site, address }) => {
    const { list = '', format } = address.params
    const vocabulary = openVocabularies(site.library).find((open) => open.list === list)
    return chosen(skosWriters, format)(asSkos(found(vocabulary, list)))
  },
  formLibrary: ({ site }) => formLibrary(site.library),
  // The form as a Word file, for those who write without the site.
  wordTemplate: ({ site: { library } }) =>
    wordTemplate({ vocabulary: library.vocabulary, word: readWordForm() }),
  sitemap: ({ site }) => sitemap(listedPages(site.library)),
  guide: ({ site }) => guide(site.library),
  robots: ({ site }) => `User-agent: *\nAllow: /\n\nSitemap: ${site.url('sitemap')}\n`,
}

export async function getStaticPaths() {
  const paths = await pathsOf(...routeNames.filter((name) => routes[name].kind === 'file'))()
  return paths.map(({ props }) => ({ params: { file: props.address.path.slice(1) }, props }))
}

export const GET: APIRoute<PageProps> = async ({ props }) => {
  const { name, path } = props.address
  const content = await found(contents[name], path)(props)
  if (typeof content === 'string') return new Response(content)
  return content instanceof Uint8Array ? new Response(new Uint8Array(content)) : Response.json(content)
}
