import { addressesOf, inLanguage, type RouteName, routeNames, routes } from '../../src/site/routes.ts'
import { published } from './published.ts'

/** Pages that show more of their kind than the first one does, or another state of it. */
const specimens: Partial<Record<RouteName, string[]>> = {
  practice: ['/practices/chiang-mai-child-advocacy-centre/', '/practices/tak-mass-screening-2025/'],
  embed: ['/embed/sxy92/'],
  search: ['/search/?q=Mae+Sai'],
  compare: ['/compare/', '/compare/?p=chiang-mai-child-advocacy-centre,pattaya-child-protection-centre'],
  cell: [
    '/matrix/interpreter-shortage/victim-identification/',
    '/matrix/corruption-complicity/detection-screening/',
  ],
  planBy: ['/action-plan/due/'],
  check: ['/contribute/checks/term-unknown/'],
  course: ['/courses/new-provincial-staff/'],
  coursePrint: ['/courses/new-provincial-staff/print/'],
  courseTrainer: ['/courses/new-provincial-staff/trainer/'],
  term: [
    '/provinces/chiang-mai/',
    '/provinces/yasothon/',
    '/regions/north/',
    '/stages/shelter-and-care/',
    '/pain-points/interpreter-shortage/',
    '/pain-points/corruption-complicity/',
    '/workshops/north-2022/',
  ],
}

/** Pages of each kind in Thai; those that only lead on have nothing to see. */
const pageKinds = routeNames
  .filter((name) => routes[name].kind === 'page' && !['shortLink', 'notFound', 'notKept'].includes(name))
  .flatMap((name) => {
    const paths = addressesOf(name, published).map(({ path }) => path)
    const shown = specimens[name] ?? paths.slice(0, 1)
    const unknown = shown.filter((path) => !paths.includes(path.replace(/\?.*/, '')))
    if (shown.length === 0 || unknown.length > 0) throw new Error(`${name}: no such page ${unknown}`)
    return shown
  })

/** The same in both languages, and the pages for what is not found and for what is not kept. */
export const everyKind = [
  '/no-such-page/',
  '/not-kept/',
  ...(['th', 'en'] as const).flatMap((locale) => pageKinds.map((path) => inLanguage(locale, path))),
]
