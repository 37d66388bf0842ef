import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { readVocabulary } from '../src/node/content.ts'
import { answer, RunEvent } from './pull-request/answer.ts'
import { gitHostAt } from './pull-request/git-host.ts'
import { verdictFrom } from './pull-request/verdict.ts'

/** Answers a pull request whose checks have ended; runs in the trusted workflow only, on data that strangers wrote. */
const Environment = z.object({
  GITHUB_API_URL: z.string(),
  GITHUB_SERVER_URL: z.string(),
  GITHUB_REPOSITORY: z.string(),
  GITHUB_TOKEN: z.string(),
  GITHUB_EVENT_PATH: z.string(),
  SITE_URL: z.string().optional(),
  PREVIEW_URL: z.string().optional(),
})
const env = Environment.parse(process.env)
const event = RunEvent.parse(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')))
const done = await answer(event, {
  host: gitHostAt(env.GITHUB_API_URL, env.GITHUB_REPOSITORY, env.GITHUB_TOKEN),
  verdictOn: verdictFrom({ server: env.GITHUB_SERVER_URL, token: env.GITHUB_TOKEN }),
  web: `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}`,
  site: env.SITE_URL ? new URL('./', env.SITE_URL).href : undefined,
  previewUrl: env.PREVIEW_URL || undefined,
  contacts: readVocabulary().publicContacts.flatMap(({ contacts }) => contacts),
})
console.log(done)
