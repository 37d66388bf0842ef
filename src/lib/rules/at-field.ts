import { locate, type Path } from '../../entry/source-text.ts'
import type { Code } from '../diagnostics/catalogue.ts'
import { type Diagnostic, diagnose, type Params } from '../diagnostics/diagnostic.ts'
import type { Corpus } from './rule.ts'

/** A diagnostic at a field of the facts. */
export function atField(
  { sourceOf }: Corpus,
  code: Code,
  file: string,
  path: Path,
  params: Params = {},
): Diagnostic {
  return diagnose(code, file, locate(sourceOf(file), path), params)
}
