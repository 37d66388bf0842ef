import type { Code } from '../../check/codes.ts'
import type { Params } from '../../check/say.ts'
import { locate, type Path } from '../../entry/source-text.ts'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'
import type { Corpus } from './rule.ts'

/** A diagnostic at a field of the facts. */
export function atField(
  { sourceOf }: Corpus,
  code: Code,
  file: string,
  path: Path,
  params: Params = {},
): Diagnostic {
  return { ...diagnose(code, file, locate(sourceOf(file), path), params), path }
}
