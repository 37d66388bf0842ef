import type { JsonSchema } from './json-schemas.ts'

/** A snippet as VS Code keeps it. */
interface Snippet {
  scope: string
  prefix: string
  body: string[]
  description: string
}

/** One snippet for each field of the facts: its name completes to a line with the terms to choose from. */
export function snippetsOf(schemas: Record<'th' | 'en', JsonSchema>): Record<string, Snippet> {
  const snippets = Object.entries(schemas).flatMap(([locale, { properties = {} }]) =>
    Object.entries(properties).map(([field, schema]): [string, Snippet] => [
      `${locale}.mdx: ${field}`,
      {
        scope: 'markdown,mdx',
        prefix: field,
        body: fieldLines(field, schema, { next: 1 }),
        description: `${locale}.mdx ${schema.description ?? ''}`,
      },
    ]),
  )
  return Object.fromEntries(snippets)
}

/** Counts the places where the writer types, one after the other. */
interface Stops {
  next: number
}

function fieldLines(field: string, schema: JsonSchema, stops: Stops): string[] {
  const { properties, items, anyOf } = schema
  if (anyOf) return fieldLines(field, anyOf.find((part) => part.items) ?? { type: 'string' }, stops)
  if (properties) return [`${field}:`, ...indented(objectLines(properties, stops))]
  if (items?.properties) {
    const [first = '', ...rest] = objectLines(items.properties, stops)
    return [`${field}:`, `  - ${first}`, ...indented(indented(rest))]
  }
  if (items) return [`${field}: [${place(items, stops)}]`]
  return [`${field}: ${place(schema, stops)}`]
}

const objectLines = (properties: Record<string, JsonSchema>, stops: Stops) =>
  Object.entries(properties).flatMap(([field, schema]) => fieldLines(field, schema, stops))

const indented = (lines: string[]) => lines.map((line) => `  ${line}`)

function place(schema: JsonSchema, stops: Stops): string {
  const stop = stops.next++
  if (schema.enum) return `\${${stop}|${schema.enum.map(escaped).join(',')}|}`
  if (schema['format'] === 'date') return `\${${stop}:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}`
  return `$${stop}`
}

const escaped = (choice: unknown) => String(choice).replace(/[\\,|$}]/g, '\\$&')
