import * as z from 'zod'
import { locate, locateKey, type Path, type SourceText } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from './diagnostic.ts'
import { choicesOf, didYouMean } from './suggest.ts'
import { fieldName, lengthWords, numberWords, typeWords, unionWords, valueWords } from './zod-words.ts'

type Issue = z.core.$ZodIssue
interface Source {
  text: SourceText
  schema: z.core.$ZodType
}

/** Puts what a schema found into our own words, at its place in the file; a field is told once for its kind, once for its form. */
export function fromZod(source: Source, issues: Issue[]): Diagnostic[] {
  const ofWrongType = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')),
  )
  const found = issues
    .filter(({ code, path }) => code === 'invalid_type' || !ofWrongType.has(path.join('.')))
    .flatMap((issue) => toDiagnostics(source, issue, pathOf(issue)))
  return [
    ...new Map(found.map((diagnostic) => [diagnostic.code + diagnostic.message.en, diagnostic])).values(),
  ]
}

function toDiagnostics(source: Source, issue: Issue, path: Path): Diagnostic[] {
  const { text } = source
  const { file } = text
  const at = locate(text, path)
  const field = fieldName(path)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(source, [...path, key]))
  if (issue.input === undefined)
    return [diagnose('field-missing', file, at, { field, key: String(path.at(-1) ?? '') })]
  switch (issue.code) {
    case 'invalid_type':
      return [diagnose('field-type', file, at, { field, ...typeWords(issue, path) })]
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'number')
        return [
          diagnose('field-value', file, at, { field, expected: numberWords(Number(issue.input), path) }),
        ]
      return [diagnose('field-length', file, at, { field, ...lengthWords(issue) })]
    case 'invalid_union':
      return (
        inUnion(source, issue, path) ?? [
          diagnose('field-value', file, at, { field, expected: unionWords(path) }),
        ]
      )
    default:
      return [diagnose('field-value', file, at, { field, expected: valueWords(issue) })]
  }
}

function unknownField({ text, schema }: Source, path: Path): Diagnostic {
  const known = choicesOf(fieldsAt(schema, path.slice(0, -1)))
  const suggestion = didYouMean(String(path.at(-1)), known)
  return diagnose('field-unknown', text.file, locateKey(text, path), { field: fieldName(path), suggestion })
}

/** Of the shapes a value may have, the one it comes closest to says best what is wrong inside it. */
function inUnion(source: Source, issue: z.core.$ZodIssueInvalidUnion, path: Path): Diagnostic[] | undefined {
  const ofAnotherShape = ({ code, path: inner }: Issue) =>
    inner.length === 0 && (code === 'invalid_type' || code === 'invalid_value')
  const closest = issue.errors.find((issues) => !issues.some(ofAnotherShape))
  return closest?.flatMap((inner) => toDiagnostics(source, inner, [...path, ...pathOf(inner)]))
}

/** The names a schema knows at a place. */
function fieldsAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsAt(schema.unwrap(), path)
  const [first, ...rest] = path
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest)
  if (!(schema instanceof z.ZodObject)) return []
  if (first === undefined) return Object.keys(schema.shape)
  const inner: unknown = Object.hasOwn(schema.shape, first) ? schema.shape[first] : undefined
  return inner instanceof z.core.$ZodType ? fieldsAt(inner, rest) : []
}

const pathOf = ({ path }: Issue): (string | number)[] =>
  path.map((part) => (typeof part === 'symbol' ? String(part) : part))
