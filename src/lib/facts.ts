import type * as z from 'zod'
import type { SourceText } from '../entry/source-text.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { fromZod } from './diagnostics/from-zod.ts'

/** The facts of one file, as far as they could be understood. */
export interface ReadFacts<Facts> {
  facts: Facts
  /** Fields that are there but wrong: they are told already, so the rules keep quiet about them. */
  failed: string[]
}

/** How to read the facts of one kind of file. */
export interface FactsSchemas<Facts> {
  /** The schema that a set of facts must meet. */
  schemaFor: (data: unknown) => z.ZodType
  /** The same with every field optional, to keep what holds. */
  partial: z.ZodType<Facts>
}

/** Facts that fail are reported; those that hold are kept, so that the rules can speak of them in the same run. */
export function readFacts<Facts>(
  source: SourceText,
  data: unknown,
  { schemaFor, partial }: FactsSchemas<Facts>,
  diagnostics: Diagnostic[],
): ReadFacts<Facts> | undefined {
  const filled = withoutEmpty(data)
  const schema = schemaFor(filled)
  const issues = schema.safeParse(filled, { reportInput: true }).error?.issues ?? []
  diagnostics.push(...fromZod({ text: source, schema }, issues))
  const failed = new Set(issues.flatMap(failedFields))
  const facts = partial.safeParse(without(filled, failed)).data
  return facts === undefined ? undefined : { facts, failed: [...failed] }
}

/** A field without a value (`unit:`) is one that nobody has filled in: the same as none. */
function withoutEmpty(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutEmpty)
  if (typeof data !== 'object' || data === null) return data
  const filled = Object.entries(data).filter(([, value]) => value !== null && value !== '')
  return Object.fromEntries(filled.map(([key, value]) => [key, withoutEmpty(value)]))
}

function without(data: unknown, fields: Set<string>): unknown {
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).filter(([key]) => !fields.has(key)))
}

const failedFields = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])]
