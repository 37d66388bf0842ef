import * as z from 'zod'
import { expectations } from '../../entry/formats.ts'
import { unwrapped } from '../../entry/meta.ts'
import { locate, locateKey, type Path, type SourceText } from '../../entry/source-text.ts'
import { readDay } from '../../entry/write/figures.ts'
import { keysIn, type PhraseIn } from '../phrases.ts'
import { type Param, type Params, phrase } from '../say.ts'
import { choicesOf, type Diagnostic, diagnose, didYouMean, withMeant } from './diagnostic.ts'

type Issue = z.core.$ZodIssue
type Schema = z.core.$ZodType
interface Source {
  text: SourceText
  schema: Schema
}

/** Puts what a schema found into our own words, at its place in the file; a field is told once for its kind, once for its form. */
export function fromZod(source: Source, issues: Issue[]): Diagnostic[] {
  const ofWrongType = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  )
  const found = issues
    .filter(({ code, path }) => code === 'invalid_type' || !ofWrongType.has(path.join('.')))
    .flatMap((issue) => toDiagnostics(source, issue, pathOf(issue), schemaAt(source.schema, pathOf(issue))))
  return [...new Map(found.map((one) => [[one.code, ...(one.path ?? [])].join('.'), one])).values()]
}

function toDiagnostics(source: Source, issue: Issue, path: Path, schema: Schema | undefined): Diagnostic[] {
  const { text } = source
  const at = (code: Diagnostic['code'], params: Params): Diagnostic[] => [
    { ...diagnose(code, text.file, locate(text, path), params), path },
  ]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownField(source, [...path, key], fieldsOf(schema)))
  if (issue.input === undefined) return at('field-missing', { key: String(path.at(-1) ?? '') })
  if (issue.code === 'invalid_type') return at('field-type', typeParams(issue, path, schema))
  if ((issue.code === 'too_small' || issue.code === 'too_big') && issue.origin !== 'number')
    return at('field-length', lengthParams(issue))
  const inside = issue.code === 'invalid_union' ? inUnion(source, issue, path, schema) : undefined
  if (inside) return inside
  const found = at('field-value', { expected: expected(issue, schema) })
  if (issue.code !== 'invalid_value') return found
  return found.map((one) => withMeant(one, String(issue.input), choicesOf(issue.values.map(String))))
}

function unknownField({ text }: Source, path: Path, known: string[]): Diagnostic {
  const [name, choices] = [String(path.at(-1)), choicesOf(known)]
  const found = diagnose('field-unknown', text.file, locateKey(text, path), {
    suggestion: didYouMean(name, choices),
  })
  return { ...withMeant(found, name, choices), path }
}

/** Of the shapes a value may have, the one it comes closest to says best what is wrong inside it. */
function inUnion(
  source: Source,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  schema: Schema | undefined,
) {
  const ofAnotherShape = ({ code, path: inner }: Issue) =>
    inner.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
  const closest = issue.errors.findIndex((issues) => !issues.some(ofAnotherShape))
  const union = schema && unwrapped(schema)
  const option = union instanceof z.ZodUnion ? union.options[closest] : undefined
  return issue.errors[closest]?.flatMap((inner) =>
    toDiagnostics(source, inner, [...path, ...pathOf(inner)], schemaAt(option, pathOf(inner))),
  )
}

/** What kind of value a field takes, with the given one put right where that is plain. */
function typeParams(
  { expected, input }: z.core.$ZodIssueInvalidType,
  path: Path,
  schema: Schema | undefined,
) {
  const key = path.findLast((part) => typeof part === 'string') ?? ''
  if (!isType(expected)) return { expected, example: '…' }
  const year = expectedAt(schema) === 'year'
  const given = {
    number: Number(input) || (year ? 2023 : 30),
    int: Math.round(Number(input)),
    other: typeof input === 'object' ? '…' : String(input),
  }
  const shown = expected === 'number' || expected === 'int' ? given[expected] : given.other
  return { expected: phrase(`type.${expected}`), example: phrase(`typed.${expected}`, { key, given: shown }) }
}

const isType = (type: string): type is PhraseIn<'type'> => keysIn('type').some((known) => known === type)

/** Too long, in letters or items; only a list can be too short, for an empty text counts as missing. */
function lengthParams({ code, origin, input, ...issue }: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall) {
  if (code === 'too_small') return { limit: phrase('length.empty'), remedy: phrase('length.fill') }
  const length = typeof input === 'string' || Array.isArray(input) ? input.length : 0
  const max = 'maximum' in issue ? Number(issue.maximum) : 0
  const limit = origin === 'array' ? 'length.items' : 'length.characters'
  return { limit: phrase(limit, { length, max }), remedy: phrase('length.shorten') }
}

/** What to write instead of a value that cannot be used. */
function expected(issue: Issue, schema: Schema | undefined): Param {
  if (issue.code === 'invalid_value')
    return didYouMean(String(issue.input), choicesOf(issue.values.map(String)))
  const told = expectedAt(schema)
  if (told === undefined) return issue.message
  const given = String(issue.input)
  const examples = { date: readDay(given) ?? '2026-11-23', year: gregorianYear(given) }
  return phrase(`expected.${told}`, { example: told === 'date' || told === 'year' ? examples[told] : '' })
}

/** Thai offices count years 543 higher. */
const gregorianYear = (given: string) =>
  Number(given) > 2400 && Number(given) < 2700 ? Number(given) - 543 : 2023

const expectedAt = (schema: Schema | undefined) => schema && expectations.get(unwrapped(schema))?.expected

/** The schema of the value at a path, if the schemas above it tell. */
function schemaAt(schema: Schema | undefined, [first, ...rest]: Path): Schema | undefined {
  if (first === undefined || schema === undefined) return schema
  const outer = unwrapped(schema)
  if (outer instanceof z.ZodArray) return schemaAt(outer.element, rest)
  if (outer instanceof z.ZodRecord) return schemaAt(outer.valueType, rest)
  const shape: Record<string, Schema> = outer instanceof z.ZodObject ? outer.shape : {}
  return Object.hasOwn(shape, first) ? schemaAt(shape[first], rest) : undefined
}

/** The names that a schema knows. */
function fieldsOf(schema: Schema | undefined): string[] {
  const outer = schema && unwrapped(schema)
  return outer instanceof z.ZodObject ? Object.keys(outer.shape) : []
}

const pathOf = ({ path }: Issue): (string | number)[] =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part))
