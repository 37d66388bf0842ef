import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cartridge } from '../../src/export/package/cartridge.ts'
import { scorm } from '../../src/export/package/scorm.ts'
import { cardHash, cardNames, cardOf } from '../../src/node/cards.ts'
import { readLibrary } from '../../src/node/library.ts'
import { citedIn } from '../../src/site/cited.ts'
import { calendarOf } from '../../src/site/data/calendars.ts'
import { feedOfAll, feedOfCourse } from '../../src/site/data/feeds.ts'
import { learningResource } from '../../src/site/learning-resource.ts'
import { type Library, type LibraryData, loadLibrary } from '../../src/site/library.ts'
import { packageOf } from '../../src/site/package/make-package.ts'
import { siteIn } from '../../src/site/site.ts'

const [old, fresh] = ['tak-mass-screening-2025', 'moved-elsewhere']

/** The library after `npm run rename`: what names the entry names it anew. */
const renamed = (data: LibraryData): LibraryData => ({
  ...data,
  entries: data.entries.map((entry) =>
    entry.id === old ? { ...entry, id: fresh, formerIds: [...entry.formerIds, old] } : entry,
  ),
  courses: data.courses.map((course) => ({
    ...course,
    steps: course.steps.map((step) => (step.id === old ? { ...step, id: fresh } : step)),
  })),
})

/** By what each program that takes something from here knows the entry again. */
function known(library: Library) {
  const site = siteIn(library, 'th')
  const practice = library.entries.find(({ id }) => id === old || id === fresh)
  const course = library.courses.find(({ steps }) => steps.some((step) => step.practice === practice))
  if (!practice || !course) throw new Error(`${old} is in no course`)
  const files = (bytes: Uint8Array) => unzipSync(bytes)
  const items = (bytes: Uint8Array) => {
    const manifest = strFromU8(files(bytes)['imsmanifest.xml'] ?? new Uint8Array())
    return [...Object.keys(files(bytes)), ...(manifest.match(/ identifier="[^"]*"/g) ?? [])]
  }
  const idsIn = (text: string, ids: RegExp) => text.match(ids)?.toSorted()
  return {
    atom: [feedOfAll(site), feedOfCourse(site, course)].map((feed) => idsIn(feed, /<id>.*<\/id>/g)),
    days: feedOfAll(site).match(/<updated>.*?<\/updated>/g),
    jsonLd: learningResource(site, practice)['@id'],
    citations: (['th', 'en'] as const).map((locale) => citedIn(siteIn(library, locale), practice).key),
    calendar: idsIn(calendarOf(site), /^UID:.*$/gm),
    card: cardNames(library)(practice),
    shown: cardHash(cardOf(library, practice, 'th')),
    packages: (['learner', 'trainer'] as const).flatMap((edition) =>
      [scorm, cartridge].map((pack) => items(pack(packageOf(site, course, edition)))),
    ),
  }
}

test('an entry that is renamed stays what it was for every program that knows it', async () => {
  const data = await readLibrary()
  const [before, after] = [known(loadLibrary(data)), known(loadLibrary(renamed(data)))]
  expect(before.atom[0]?.length).toBeGreaterThan(50)
  expect(before.packages.flat().length).toBeGreaterThan(50)
  expect(after).toEqual(before)
  const feed = feedOfAll(siteIn(loadLibrary(renamed(data)), 'th'))
  expect(feed).toContain(`href="http://localhost:4321/practices/${fresh}/"`)
})
