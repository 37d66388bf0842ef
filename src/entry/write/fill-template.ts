import { stringify } from 'yaml'
import { withField } from '../edit-facts.ts'

/** What a new draft already knows, by the names of the fields. */
export type KnownFacts = Record<string, string | readonly unknown[]>

/** The template with some of its fields filled in; its explanations stay for the rest. */
export function fillTemplate(template: string, facts: KnownFacts): string {
  return Object.entries(facts)
    .filter(([, value]) => value.length > 0)
    .reduce((text, [field, value]) => withField(text, field, onOneLine(value), 'status'), template)
}

const onOneLine = (value: KnownFacts[string]) =>
  stringify(value, {
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: false,
    blockQuote: false,
  }).trim()
