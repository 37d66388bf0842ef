import * as z from 'zod'
import { codes } from '../../src/check/codes.ts'

const line = z.int().min(1).max(100_000)

/** One finding, as far as a stranger's word is taken for it: its words are ours, by its code, and its place is a plain path. */
const Finding = z.object({
  code: z.enum(codes),
  severity: z.enum(['error', 'warning']),
  file: z
    .string()
    .max(200)
    .regex(/^practices\/[a-z0-9-]+(?:\/[a-z0-9-]+\.[a-z0-9]+)?$/),
  line,
  endLine: line,
})
export type Finding = z.infer<typeof Finding>

const Report = z.object({ diagnostics: z.array(z.unknown()).max(10_000) })

/** Reads what the checks of a pull request left behind, which anybody may have written; nothing where it is no report. */
export function readFindings(text: string): Finding[] | undefined {
  const report = Report.safeParse(parsed(text))
  return report.data?.diagnostics.flatMap((diagnostic) => Finding.safeParse(diagnostic).data ?? [])
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
