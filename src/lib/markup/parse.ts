import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFileMessage } from 'vfile-message'
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze()

/** Parses the text below the facts into a Markdown tree; nothing in it is evaluated. */
export function parseBody(
  file: string,
  body: string,
): { tree: Root | undefined; diagnostics: Diagnostic[] } {
  try {
    return { tree: parser.parse(body), diagnostics: [] }
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    const line = error.line ?? 1
    const column = error.column ?? 1
    const range = { line, column, endLine: line, endColumn: column + 1 }
    return { tree: undefined, diagnostics: [diagnose('mdx-syntax', file, range, { brace: '{' })] }
  }
}
