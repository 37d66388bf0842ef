import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import * as prompts from '@clack/prompts'
import { proposedAddresses } from '../src/entry/addresses.ts'
import { isEveryday } from '../src/entry/everyday-files.ts'
import { Id } from '../src/entry/formats.ts'
import { fillTemplate, type KnownFacts } from '../src/entry/write/fill-template.ts'
import { applyChanges } from '../src/node/changes.ts'
import { checkWords, told } from '../src/node/content.ts'
import { practicesDir } from '../src/node/corpus.ts'
import { askFacts } from './ask-facts.ts'
import './command.ts'

const usage =
  'npm run new [-- <id> [--kind lesson] [--title …] [--provinces a,b] [--stages a,b] [--pain-points a,b]]'

const practices = practicesDir()
const given = readArguments()

if (!given && !process.stdin.isTTY) stop(`${told('command.usage', {}, ' / ')}: ${usage}`)
prompts.intro(told('new.title'))
const { id, facts } = given ?? (await askFacts(problemWith))
const problem = problemWith(id)
if (problem) stop(problem)
writeDraft(`${practices}/${id}`, facts)
prompts.outro(told('new.next', { folder: `${practices}/${id}` }))

function problemWith(value: string): string | undefined {
  if (!Id.safeParse(value).success) return told('new.badId')
  return existsSync(`${practices}/${value}`) ? told('new.taken') : undefined
}

/** A draft may stay incomplete until it is ready; a title it must have. */
function writeDraft(folder: string, known: KnownFacts) {
  const title = known['title'] || `${checkWords().commands['new.title'].th} ${id}`
  const draft = { kind: 'good-practice', ...known, title, status: 'draft' }
  const names = readdirSync('practices/_template').filter((name) => !isEveryday(name))
  const changes = names.map((name) => {
    const text = readFileSync(`practices/_template/${name}`, 'utf8')
    const after = name === 'th.mdx' ? fillTemplate(text, draft) : text
    return { file: `${folder}/${name}`, before: undefined, after }
  })
  applyChanges(dirname(practices), changes)
}

/** With an address nothing is asked: programs and people who know what they want write the rest behind it. */
function readArguments(): { id: string; facts: KnownFacts } | undefined {
  try {
    const one = { type: 'string' } as const
    const options = { kind: one, title: one, provinces: one, stages: one, 'pain-points': one }
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const { kind, title, provinces, stages, 'pain-points': painPoints } = values
    const terms = (list = '') => list.split(/[\s,]+/).filter(Boolean)
    const lists = {
      provinces: terms(provinces),
      addresses: proposedAddresses(terms(painPoints), terms(stages)),
    }
    const [id] = positionals
    return id === undefined
      ? undefined
      : { id, facts: { ...(kind && { kind }), ...(title && { title }), ...lists } }
  } catch {
    return stop(`${told('command.usage', {}, ' / ')}: ${usage}`)
  }
}

function stop(reason: string): never {
  prompts.cancel(reason)
  process.exit(1)
}
