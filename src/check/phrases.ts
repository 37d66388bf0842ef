const yaml = 'quote afterQuote tab twice colon bracket start indent documents cut shape other'
const mdx = 'bareSign bareBrace comment bareLink brokenTag crossed strayClosing unclosed'
const types = 'array object number int string'

/** Phrases inside findings, reasons why a file is refused, places in a Word file: by group, words in `content/checks/phrases.yaml`. */
export const findingPhrases = {
  field: 'item inner',
  page: 'on none',
  suggest: 'near quoted heading headings listed choose chooseMore',
  list: 'regions provinces stages painPoints workshops groups exploitation organisationKinds glossary sources law tools',
  limit: 'characters lines containers definitions addresses sign nesting columns unfinished',
  character: 'break direction control noLetter unseen',
  yamlReason: yaml,
  yamlRemedy: yaml,
  mdxReason: mdx,
  mdxRemedy: mdx,
  attribute: 'missing unknown twice noText choices',
  content: 'none some paragraphs',
  code: 'settings language open',
  markup: 'imageReference other',
  link: 'noDocuments',
  unproven: 'comparison undated',
  pair: 'other twice',
  presumed: 'none twice',
  own: 'paper',

  type: types,
  typed: types,
  length: 'empty items characters fill shorten',
  expected: 'line id code date year minutes places figure ownKey url',
  drift: 'dates parts facts records',
  address: 'code entry',
  course: 'draft publish withdrawn successor remove badName noThai',
  file: 'link noFile bom utf16 binary oldThai',
  system: 'ENOENT EACCES EPERM ENOTDIR ELOOP ENOSPC EROFS ENAMETOOLONG other',
  image: 'elsewhere missing noWords pixels moving broken noImage otherKind',
  pdf: 'noPdf locked broken',
  metadata: 'location author date device words pictures remains other',
  active: 'script action files form notes media',
  zip: 'large largeFile many grows broken locked packing link name twice nested folders folderName unknownFile noThai unreadable',
  docx: 'noWord long broken',
  docxLimit: 'paragraphs tables characters pictures notes elements depth',
  where:
    'start heading guessed unknown row field embedded image lostPicture linkedPicture altText margin footnote comment body chart diagram drawing equation wordArt link chunk contents deleted moved hidden notChosen shared noPlace',
  to: 'title section field label leftover template twice',
  kind: 'empty oldWord locked rtf openText openOther pdf heic picture sheet slides pages book web mail archive video sound shortcut text other',
  import: 'large unopened unread unwritten correction items marked',
  fixed: 'bom lineEnds addresses nfc letters lastLine code metadata meant',
} as const

/** What commands print besides findings: words in `content/checks/commands.yaml`. */
export const commandPhrases = {
  report: 'error warning fix title total where what how more failed fixed',
  command: 'usage noFolder noFiles noTests cancelled open oldNode noChromium',
  build:
    'pages index noAddress noContact localOnly noSuchAddress twoPaths first unknown lost personal personalRemedy bringBack',
  edition: 'noZimwriterfs',
  sources: 'visited title dead',
  usage: 'head written',
  new: 'title badId taken next id kind goodPractice lesson name summary provinces stages painPoints owner later oneLine search',
  change: 'busy changed conflict link system',
  rename: 'moved unknown unreadable badId there former',
  translated: 'unreadable noted',
  rests: 'noted',
  coverage: 'evidence provinces own agreement nothing pairs tools law',
  import: 'ready work refused total first leftovers duplicate',
  answer:
    'beyond workflows guard content program exceptions hidden unfinished run fine counts fixable download preview details accept letters',
  template: 'required optional example sameOrder',
} as const

type Groups = Readonly<Record<string, string>>
type KeyIn<All extends Groups> = {
  [Group in keyof All & string]: `${Group}.${Words<All[Group]>}`
}[keyof All & string]
type Words<Text extends string> = Text extends `${infer Head} ${infer Tail}` ? Head | Words<Tail> : Text

/** The keys of one group of phrases. */
export type PhraseIn<Group extends keyof typeof findingPhrases> = Words<(typeof findingPhrases)[Group]>

/** A phrase as code names it: its group and its key. */
export type PhraseKey = KeyIn<typeof findingPhrases>
export type CommandKey = KeyIn<typeof commandPhrases>

/** All keys of some groups. */
export const keysOf = <All extends Groups>(groups: All): KeyIn<All>[] => {
  const isKey = (key: string): key is KeyIn<All> => key.includes('.')
  return Object.entries(groups).flatMap(([group, keys]) =>
    keys
      .split(' ')
      .map((key) => `${group}.${key}`)
      .filter(isKey),
  )
}

/** The keys of one group, in its order. */
export const keysIn = <Group extends keyof typeof findingPhrases>(group: Group): PhraseIn<Group>[] => {
  const isKey = (key: string): key is PhraseIn<Group> => key !== ''
  return findingPhrases[group].split(' ').filter(isKey)
}
