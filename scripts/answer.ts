import { lstatSync, readFileSync } from 'node:fs'
import * as z from 'zod'
import { readVocabulary } from '../src/node/content.ts'
import { answer, RunEvent } from './pull-request/answer.ts'
import { readFindings } from './pull-request/findings.ts'
import { gitHostAt } from './pull-request/git-host.ts'

/** Answers a pull request whose checks have ended; runs in the trusted workflow only, on data that strangers wrote. */
const Environment = z.object({
  GITHUB_API_URL: z.string(),
  GITHUB_SERVER_URL: z.string(),
  GITHUB_REPOSITORY: z.string(),
  GITHUB_TOKEN: z.string(),
  GITHUB_EVENT_PATH: z.string(),
  FINDINGS: z.string(),
  SITE_URL: z.string().optional(),
  PREVIEW_URL: z.string().optional(),
})
const env = Environment.parse(process.env)
const event = RunEvent.parse(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')))
const done = await answer(event, findingsIn(env.FINDINGS), {
  host: gitHostAt(env.GITHUB_API_URL, env.GITHUB_REPOSITORY, env.GITHUB_TOKEN),
  web: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`,
  site: env.SITE_URL ? new URL('./', env.SITE_URL).href : undefined,
  previewUrl: env.PREVIEW_URL || undefined,
  contacts: readVocabulary().publicContacts.flatMap(({ contacts }) => contacts),
})
console.log(done)

/** A link or a huge file is no report. */
function findingsIn(file: string) {
  const stats = lstatSync(file, { throwIfNoEntry: false })
  return stats?.isFile() && stats.size < 4 * 1024 * 1024
    ? readFindings(readFileSync(file, 'utf8'))
    : undefined
}
