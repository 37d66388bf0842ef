import type { FormConfig, KnownField } from './config.ts'

/** Findings call fields as the form does; both texts have the same names for what both have. */
export const labelsOf =
  ({ th, en }: FormConfig['fields']) =>
  (field: readonly string[]): string | undefined => {
    const label = labelIn(th, field) ?? labelIn(en, field)
    return label && `“${label}”`
  }

function labelIn(
  fields: readonly KnownField[] = [],
  [first, ...rest]: readonly string[],
): string | undefined {
  const found = fields.find(({ name }) => name === first)
  return rest.length > 0 ? labelIn(found?.fields, rest) : found?.label
}
