/** Every page stands once for each: Thai at `/`, English at `/en/`. */
export const locales = ['th', 'en'] as const
export type Locale = (typeof locales)[number]

/** The vocabularies whose terms have pages, by the folder of their addresses. */
export const termLists = {
  provinces: 'provinces',
  regions: 'regions',
  stages: 'stages',
  'pain-points': 'painPoints',
  workshops: 'workshops',
} as const
export type TermKind = keyof typeof termLists
export const termKinds = [
  'provinces',
  'regions',
  'stages',
  'pain-points',
  'workshops',
] as const satisfies TermKind[]

/** The vocabularies that the page about the data shows whole, by their ids there. */
export const listsOnDataPage = {
  groups: 'groups',
  exploitation: 'exploitation',
  'organisation-kinds': 'organisationKinds',
  sections: 'sections',
} as const

/** The ways to read the action plan besides by problem: each has a page of its own. */
export const otherGroupings = ['region', 'owner', 'due'] as const

/** Formats in which each kind of file is published. */
export const citationFormats = ['bib', 'ris', 'json'] as const
export const tableFormats = ['csv', 'xlsx'] as const
export const skosFormats = ['jsonld', 'ttl'] as const
/** The last two are the learner's, by the names they had before there were editions. */
export const packageEnds = [
  '-learner.imscc',
  '-learner-scorm12.zip',
  '-trainer.imscc',
  '-trainer-scorm12.zip',
  '.imscc',
  '-scorm12.zip',
] as const
export const planFileNames = [
  'action-plan.xlsx',
  'action-plan-thai-digits.xlsx',
  'action-plan.docx',
  'action-plan-thai-digits.docx',
] as const

/** An entry, as far as addresses depend on it. The form knows only the names of other entries. */
export interface PublishedEntry {
  id: string
  formerIds: readonly string[]
  code?: string | undefined
  status?: 'draft' | 'published' | 'withdrawn' | undefined
  /** The day on which its words last changed, ISO 8601. */
  changedOn?: string | undefined
  evidence?: string | undefined
  provinces?: readonly string[]
  regions?: readonly string[]
  sources?: readonly string[]
  actionPlan?: readonly unknown[]
  adoptions?: readonly { province: string }[]
  /** Images and documents beside its texts. */
  attachments: readonly string[]
  /** The language that each page's text is really in, and the ids of its sections. */
  text?: Record<Locale, { locale: Locale; sectionIds: readonly string[] }>
}

type Ids = readonly { id: string }[]

/** As much of the library as addresses depend on: the check, the form and the pages all have it. */
export interface Published {
  /** Every entry that has a page: drafts and withdrawn ones too. */
  entries: readonly PublishedEntry[]
  /** Each with the parts of its page beside the steps. */
  courses: readonly { id: string; parts?: readonly string[] }[]
  /** Problems that have an answer. */
  answers?: Ids
  vocabulary: Record<
    | (typeof termLists)[TermKind]
    | (typeof listsOnDataPage)[keyof typeof listsOnDataPage]
    | 'glossary'
    | 'law',
    Ids
  > & {
    sources: readonly { key: string; reveals?: string | undefined }[]
    tools: readonly { id: string; items?: readonly unknown[] }[]
    answerSections?: Ids
  }
  /** The codes of the checks. */
  codes: readonly string[]
}

type Names<Pattern> = Pattern extends `${string}[${infer Name}]${infer Rest}` ? Name | Names<Rest> : never
type ParamsIn<Pattern> = Readonly<Record<string extends Pattern ? string : Names<Pattern>, string>>

/** One page or file of a route. */
export interface Place<Pattern = string> {
  /** What stands for the names in brackets. */
  params: ParamsIn<Pattern>
  /** Kept out of search engines. */
  unlisted?: boolean
  /** It may still go: nobody is promised its address. */
  temporary?: boolean
  /** The day its content was last reviewed, ISO 8601. */
  lastmod?: string | undefined
  /** The ids on the page that people may link to for ever. Those of notes, computed parts and controls are not among them. */
  fragments?: (locale: Locale) => readonly string[]
}

interface Facts<Pattern> {
  /** Its pages or files; one, where its address has no names in brackets. */
  places?: (library: Published) => Place<Pattern>[]
  /** The menu it stands in, in the order of this table, and the key of its words there. */
  menu?: readonly ['header' | 'footer', label: string]
  /** What people do on the page, which decides what its security policy allows; most pages are read. */
  use?: 'fetching' | 'writing'
  /** No page of it is for search engines. */
  unlisted?: true
  /** Other sites may show it in a frame. */
  framed?: true
  /** The file that it fetches while somebody uses it: it is kept on a device together with the page. */
  fetches?: string
}

/** A kind of page or file. */
export interface Route<Pattern = string> extends Facts<Pattern> {
  /** Its address without language; a name in brackets stands for one of its parameters. */
  pattern: Pattern
  kind: 'page' | 'file'
  /** The languages it stands in; the Thai address has none. */
  languages: readonly Locale[]
}

const kindOf =
  (kind: Route['kind'], languages: readonly Locale[]) =>
  <const Pattern extends string>(pattern: Pattern, facts: Facts<Pattern> = {}): Route<Pattern> => ({
    pattern,
    kind,
    languages,
    ...facts,
  })
const page = kindOf('page', locales)
const pageForBoth = kindOf('page', ['th'])
const file = kindOf('file', ['th'])
const inBoth = kindOf('file', locales)

/** Every kind of page and file that the site publishes. Addresses once published stay for ever: see `content/permalinks.txt`. */
export const routes = {
  home: page('/'),
  search: page('/search/', { use: 'fetching' }),
  duty: page('/duty/', {
    menu: ['header', 'duty.menu'],
    places: ({ vocabulary }) => [{ params: {}, fragments: () => vocabulary.stages.map(({ id }) => id) }],
  }),

  practices: page('/practices/', { menu: ['header', 'menu.practices'] }),
  practice: page('/practices/[id]/', { places: practicePages }),
  embed: page('/embed/[code]/', {
    places: ({ entries }) => citable(entries).flatMap(byCode),
    unlisted: true,
    framed: true,
  }),
  shortLink: pageForBoth('/p/[code]/', {
    places: ({ entries }) => entries.flatMap(byCode),
    unlisted: true,
  }),
  notFound: pageForBoth('/404.html', {
    places: () => [{ params: {}, temporary: true }],
    unlisted: true,
  }),
  notKept: pageForBoth('/not-kept/', {
    places: () => [{ params: {}, temporary: true }],
    unlisted: true,
  }),

  'pain-points': page('/pain-points/', { menu: ['header', 'menu.painPoints'] }),
  stages: page('/stages/', { menu: ['footer', 'nav.stages'] }),
  tools: page('/tools/', { menu: ['header', 'menu.tools'] }),
  provinces: page('/provinces/', { menu: ['header', 'nav.provinces'] }),
  matrix: page('/matrix/', {
    menu: ['header', 'menu.matrix'],
    use: 'fetching',
    fetches: 'cells',
    places: () => [{ params: {}, fragments: () => ['gaps'] }],
  }),
  map: page('/map/', { menu: ['footer', 'nav.map'] }),
  contribute: page('/contribute/', {
    menu: ['header', 'menu.contribute'],
    places: () => [{ params: {}, fragments: () => ['action-plan', 'adoptions'] }],
  }),
  plan: page('/action-plan/', { menu: ['footer', 'plan.title'] }),
  regions: page('/regions/', { menu: ['footer', 'nav.regions'] }),
  workshops: page('/workshops/', { menu: ['footer', 'nav.workshops'] }),
  compare: page('/compare/', { menu: ['footer', 'compare.title'], use: 'fetching', fetches: 'compared' }),
  courses: page('/courses/', { menu: ['footer', 'courses.title'] }),
  laws: page('/law/', { menu: ['footer', 'law.title'] }),
  glossary: page('/glossary/', {
    menu: ['footer', 'nav.glossary'],
    places: ({ vocabulary }) => [{ params: {}, fragments: () => vocabulary.glossary.map(({ id }) => id) }],
  }),
  sources: page('/sources/', {
    menu: ['footer', 'nav.sources'],
    places: ({ vocabulary }) => [
      {
        params: {},
        fragments: () =>
          vocabulary.sources.filter(({ reveals }) => reveals !== 'person').map(({ key }) => `source-${key}`),
      },
    ],
  }),
  data: page('/data/', {
    menu: ['footer', 'data.title'],
    places: ({ vocabulary }) => [{ params: {}, fragments: () => termsOnDataPage(vocabulary) }],
  }),
  doNoHarm: page('/contribute/do-no-harm/', { menu: ['footer', 'nav.doNoHarm'] }),
  checks: page('/contribute/checks/', { menu: ['footer', 'nav.checks'] }),
  about: page('/about/', { menu: ['footer', 'nav.about'] }),
  offline: page('/offline/', { menu: ['footer', 'offline.title'] }),
  privacy: page('/privacy/', { menu: ['footer', 'nav.privacy'] }),
  accessibility: page('/accessibility/', { menu: ['footer', 'nav.accessibility'] }),

  term: page('/[terms]/[id]/', { places: termPages }),
  law: page('/law/[id]/', { places: ({ vocabulary }) => vocabulary.law.map(byId) }),
  tool: page('/tools/[id]/', {
    places: ({ vocabulary }) =>
      vocabulary.tools.map(({ id, items = [] }) => ({
        params: { id },
        fragments: () => items.map((_, index) => `item-${index + 1}`),
      })),
  }),
  cell: page('/matrix/[painPoint]/[stage]/', {
    places: ({ vocabulary: { painPoints, stages } }) =>
      painPoints.flatMap(({ id }) => stages.map((stage) => ({ params: { painPoint: id, stage: stage.id } }))),
  }),
  planBy: page('/action-plan/[grouping]/', {
    places: () => otherGroupings.map((grouping) => ({ params: { grouping } })),
  }),
  reviews: page('/action-plan/reviews/'),
  course: page('/courses/[id]/', {
    places: ({ courses }) =>
      courses.map(({ id, parts = [] }) => ({
        params: { id },
        fragments: () => ['steps', ...parts, 'files'],
      })),
  }),
  coursePrint: page('/courses/[id]/print/', { places: ({ courses }) => courses.map(byId) }),
  courseTrainer: page('/courses/[id]/trainer/', { places: ({ courses }) => courses.map(byId) }),
  check: page('/contribute/checks/[code]/', {
    places: ({ codes }) => codes.map((code) => ({ params: { code } })),
  }),
  review: page('/contribute/review/', { use: 'writing', fetches: 'formLibrary' }),
  form: page('/contribute/new/', { use: 'writing', fetches: 'formLibrary' }),
  workshopBox: page('/contribute/workshop/', { use: 'writing', fetches: 'formLibrary' }),
  workshopBoard: page('/contribute/workshop/board/', { use: 'writing', fetches: 'formLibrary' }),

  practiceFile: file('/practices/[id]/[file]', {
    places: ({ entries }) =>
      entries.flatMap(({ id, text, attachments }) =>
        [...(text ? textsOf(text) : []), ...attachments].map((name) => ({ params: { id, file: name } })),
      ),
  }),
  citation: inBoth('/practices/[id]/citation.[format]', {
    places: ({ entries }) =>
      citable(entries).flatMap((entry) => namesOf(entry).flatMap((id) => inFormats(citationFormats, { id }))),
  }),
  qrPng: file('/practices/[id]/qr.png', { places: ({ entries }) => citable(entries).map(byId) }),
  qr: file('/practices/[id]/qr.svg', {
    places: ({ entries }) =>
      citable(entries).flatMap((entry) => namesOf(entry).map((id) => ({ params: { id } }))),
  }),
  oembed: inBoth('/embed/[code]/oembed.json', {
    places: ({ entries }) => citable(entries).flatMap(byCode),
  }),
  compared: inBoth('/compare/[id].json', { places: ({ entries }) => published(entries).map(byId) }),
  cells: file('/matrix/entries.json'),
  matrixFile: inBoth('/matrix/matrix.[format]', { places: () => inFormats(tableFormats, {}) }),
  feed: inBoth('/feed.atom'),
  termFeed: inBoth('/[terms]/[id]/feed.atom', { places: termPages }),
  courseFeed: inBoth('/courses/[id]/feed.atom', { places: ({ courses }) => courses.map(byId) }),
  coursePackage: inBoth('/courses/[id]/[file]', {
    places: ({ courses }) =>
      courses.flatMap(({ id }) => packageEnds.map((end) => ({ params: { id, file: id + end } }))),
  }),
  lawCitation: inBoth('/law/[id]/citation.[format]', {
    places: ({ vocabulary }) => vocabulary.law.flatMap(({ id }) => inFormats(citationFormats, { id })),
  }),
  toolCitation: inBoth('/tools/[id]/citation.[format]', {
    places: ({ vocabulary }) => vocabulary.tools.flatMap(({ id }) => inFormats(citationFormats, { id })),
  }),
  toolWord: inBoth('/tools/[id]/[id].docx', { places: ({ vocabulary }) => vocabulary.tools.map(byId) }),
  planFile: file('/action-plan/[file]', {
    places: ({ entries }) =>
      withPlan(entries).length > 0 ? planFileNames.map((name) => ({ params: { file: name } })) : [],
  }),
  placePlanFile: file('/[terms]/[id]/[file]', { places: placePlanFiles }),
  calendar: file('/action-plan/calendar.ics'),
  provinceCalendar: file('/provinces/[id]/calendar.ics', {
    places: ({ vocabulary }) => vocabulary.provinces.map(byId),
  }),
  practicesJson: file('/data/practices.json'),
  practicesTable: file('/data/practices.[format]', { places: () => inFormats(tableFormats, {}) }),
  practiceJson: file('/data/practices/[id].json', { places: ({ entries }) => citable(entries).map(byId) }),
  termTable: file('/data/[terms]/[id].[format]', {
    places: (library) => termPages(library).flatMap(({ params }) => inFormats(tableFormats, params)),
  }),
  lawJson: file('/data/law.json'),
  toolsJson: file('/data/tools.json'),
  coursesJson: file('/data/courses.json'),
  dataSchema: file('/data/schema.json'),
  vocabularyFile: file('/data/vocabulary/[list].[format]', {
    places: () => openLists.flatMap((list) => inFormats(skosFormats, { list })),
  }),
  formLibrary: file('/contribute/new/library.json'),
  wordTemplate: file('/contribute/template.docx'),
  sitemap: file('/sitemap.xml'),
  guide: file('/llms.txt'),
  robots: file('/robots.txt'),
} satisfies Record<string, Route>

export type RouteName = keyof typeof routes
type Pattern<Name extends RouteName> = (typeof routes)[Name]['pattern']
/** What stands for the names in brackets of a route's address. */
export type Params<Name extends RouteName> = ParamsIn<Pattern<Name>>
/** The routes that have one address. */
type Fixed = { [Name in RouteName]: [Names<Pattern<Name>>] extends [never] ? Name : never }[RouteName]

/** Makes the address of a page or file; what stands for the names in brackets is asked for where there are any. */
export interface AddressOf {
  (name: Fixed): string
  <Name extends RouteName>(name: Name, params: Params<Name>): string
}

/** The address of a page or file without language, such as `/practices/x/`. */
export const addressOf: AddressOf = (name: RouteName, params: Readonly<Record<string, string>> = {}) =>
  fill(routes[name].pattern, params)

/** An address in one language. */
export const inLanguage = (locale: Locale, address: string) => (locale === 'en' ? `/en${address}` : address)

/** Whether a page or file stands in both languages. */
export const isInBoth = (name: RouteName) => table[name].languages.length > 1

/** The folders of pages that other sites may show in a frame, in each language. */
export const framedFolders = (): string[] =>
  Object.values(table)
    .filter(({ framed }) => framed)
    .flatMap(({ pattern, languages }) =>
      languages.map((locale) => inLanguage(locale, pattern.slice(0, pattern.indexOf('/[')))),
    )

/** One page or file in one language. */
export interface Address extends Omit<Place, 'params'> {
  name: RouteName
  route: Route
  params: Readonly<Record<string, string>>
  locale: Locale
  /** Its address without language, which has no base path either. */
  page: string
  /** The same with its language. */
  path: string
}

const table: Readonly<Record<RouteName, Route>> = routes

/** The names of all routes, in the order of the table. */
export const routeNames = Object.keys(routes).filter((name): name is RouteName => name in routes)

/** Everything that one route publishes, in each of its languages. */
export function addressesOf(name: RouteName, library: Published): Address[] {
  const route = table[name]
  const places = route.places?.(library) ?? [{ params: {} }]
  return route.languages.flatMap((locale) =>
    places.map((place) => {
      const page = fill(route.pattern, place.params)
      return {
        unlisted: route.unlisted ?? false,
        ...place,
        name,
        route,
        locale,
        page,
        path: inLanguage(locale, page),
      }
    }),
  )
}

/** Everything that the site publishes. */
export const allAddresses = (library: Published) => routeNames.flatMap((name) => addressesOf(name, library))

/** Every page that answers for ever, and every place on it: `/practices/x/`, `/practices/x/#results`. */
export const lastingLinks = (library: Published): Set<string> =>
  new Set(
    allAddresses(library)
      .filter(({ route, temporary }) => route.kind === 'page' && !temporary)
      .flatMap(({ path, locale, fragments }) => [
        path,
        ...(fragments?.(locale) ?? []).map((fragment) => `${path}#${fragment}`),
      ]),
  )

/** The pages of a menu in their order, and the keys of their words there. */
export const menu = (where: 'header' | 'footer') =>
  Object.values(table).flatMap(({ menu, pattern }) =>
    menu?.[0] === where ? [{ page: pattern, label: menu[1] }] : [],
  )

function fill(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')
}

/** An entry stands at its former addresses too, so that links to its sections hold. */
function practicePages({ entries }: Published): Place<'/practices/[id]/'>[] {
  return entries.flatMap((entry) =>
    namesOf(entry).map((id) => ({
      params: { id },
      unlisted: id !== entry.id || (entry.status ?? 'published') !== 'published',
      temporary: entry.status === 'draft',
      lastmod: entry.changedOn,
      fragments: (locale) => sectionsOf(entry, locale),
    })),
  )
}

/** The computed sections of an entry's page, and those of its text. */
function sectionsOf({ text, evidence, sources = [] }: PublishedEntry, locale: Locale): string[] {
  return [
    'ask',
    'facts',
    ...(text?.[locale].sectionIds ?? []),
    ...(evidence ? ['strength'] : []),
    'adoptions',
    ...(sources.length > 0 ? ['sources'] : []),
    'history',
  ]
}

function termPages({ entries, answers = [], vocabulary }: Published): Place<'/[terms]/[id]/'>[] {
  const adopting = new Set(
    published(entries).flatMap(({ adoptions = [] }) => adoptions.map(({ province }) => province)),
  )
  return termKinds.flatMap((terms) =>
    vocabulary[termLists[terms]].map(({ id }) => ({
      params: { terms, id },
      fragments: () =>
        terms === 'provinces' && adopting.has(id)
          ? ['adopted']
          : terms === 'pain-points' && answers.some((answer) => answer.id === id)
            ? [...(vocabulary.answerSections ?? []).map((section) => section.id), 'tools', 'practices', 'law']
            : [],
    })),
  )
}

/** Provinces and regions have the plan of their own entries, where these have one. */
function placePlanFiles({ entries, vocabulary }: Published): Place<'/[terms]/[id]/[file]'>[] {
  const planned = withPlan(entries)
  return (['provinces', 'regions'] as const).flatMap((terms) =>
    vocabulary[terms]
      .filter(({ id }) => planned.some((entry) => entry[terms]?.includes(id)))
      .flatMap(({ id }) => planFileNames.map((name) => ({ params: { terms, id, file: name } }))),
  )
}

function termsOnDataPage(vocabulary: Published['vocabulary']): string[] {
  return Object.entries(listsOnDataPage).flatMap(([list, name]) => [
    list,
    ...vocabulary[name].map(({ id }) => `${list}-${id}`),
  ])
}

/** The vocabularies that others may take over, by the names of their files. */
export const openLists = [
  'regions',
  'provinces',
  'stages',
  'pain-points',
  'groups',
  'exploitation',
  'organisation-kinds',
  'sections',
  'glossary',
] as const

const published = (entries: readonly PublishedEntry[]) =>
  entries.filter(({ status = 'published' }) => status === 'published')
/** A draft is not out yet; a withdrawn entry once was. */
const citable = (entries: readonly PublishedEntry[]) => entries.filter(({ status }) => status !== 'draft')
const withPlan = (entries: readonly PublishedEntry[]) =>
  published(entries).filter(({ actionPlan = [] }) => actionPlan.length > 0)
const namesOf = ({ id, formerIds }: PublishedEntry) => [id, ...formerIds]
const textsOf = ({ en }: NonNullable<PublishedEntry['text']>) =>
  en.locale === 'en' ? ['th.mdx', 'en.mdx'] : ['th.mdx']
const byId = ({ id }: { id: string }) => ({ params: { id } })
const byCode = ({ code, status }: PublishedEntry) =>
  code ? [{ params: { code }, temporary: status === 'draft' }] : []
const inFormats = <Params extends object>(formats: readonly string[], params: Params) =>
  formats.map((format) => ({ params: { ...params, format } }))
