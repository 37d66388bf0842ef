import { existsSync } from 'node:fs'
import * as z from 'zod'
import type { Usage } from '../analysis/usage.ts'
import { IsoDate } from '../entry/formats.ts'
import { readYaml } from './cache.ts'

/** Where the counts of views are kept. */
export const usageFile = 'content/usage.yaml'

const UsageFile = z.record(IsoDate, z.record(z.string().startsWith('/'), z.int().min(1)))

/** Reads the counts of views, if there are any; throws with the place where the file is wrong. */
export function readUsage(file = usageFile): Usage {
  const { data, error } = UsageFile.safeParse(existsSync(file) ? readYaml(file) : {})
  if (!data) throw new Error(`${file} is not valid:\n${z.prettifyError(error)}`)
  return data
}
