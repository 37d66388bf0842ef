/** One page of each kind, in Thai; the English ones stand under `/en/`. */
export const pageKinds = [
  '',
  'practices/',
  'practices/chiang-mai-child-advocacy-centre/',
  'practices/tak-mass-screening-2025/',
  'provinces/',
  'provinces/chiang-mai/',
  'provinces/yasothon/',
  'regions/',
  'regions/north/',
  'stages/',
  'stages/shelter-and-care/',
  'pain-points/',
  'pain-points/interpreter-shortage/',
  'pain-points/corruption-complicity/',
  'workshops/',
  'workshops/north-2022/',
  'map/',
  'glossary/',
  'sources/',
  'search/?q=Mae+Sai',
  'data/',
  'contribute/',
  'contribute/do-no-harm/',
  'contribute/checks/',
  'contribute/new/',
  'contribute/checks/term-unknown/',
  'about/',
  'privacy/',
  'accessibility/',
]

/** The same in both languages, and the page for what is not found. */
export const everyKind = [
  '/no-such-page/',
  ...['/', '/en/'].flatMap((home) => pageKinds.map((page) => home + page)),
]
