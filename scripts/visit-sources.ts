import * as z from 'zod'
import { told } from '../src/node/content.ts'
import { readLibrary } from '../src/node/library.ts'
import { visitAll } from '../src/node/sources/visit.ts'
import { loadLibrary } from '../src/site/library.ts'
import './command.ts'
import { gitHostAt } from './pull-request/git-host.ts'
import { tellDead } from './sources/tell-dead.ts'

/** `npm run visit-sources`: visits the addresses of all sources, one after the other, and prints those that lead to nothing; with the token of a workflow, one issue says so too. */
const Environment = z.object({
  GITHUB_API_URL: z.string().optional(),
  GITHUB_REPOSITORY: z.string().optional(),
  GITHUB_TOKEN: z.string().optional(),
})
const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: repository,
  GITHUB_TOKEN: token,
} = Environment.parse(process.env)
const { sourceByKey } = loadLibrary(await readLibrary())
const urls = [...sourceByKey.values()].flatMap(({ url, otherUrls = [] }) => [
  ...(url ? [url] : []),
  ...otherUrls,
])
const dead = await visitAll([...new Set(urls)], { patience: 30_000, between: 1000 })
console.log(told('sources.visited', { count: urls.length, dead: dead.length }))
for (const { url, why } of dead) console.log(`${why}  ${url}`)
if (api && repository && token && dead.length > 0) await tellDead(gitHostAt(api, repository, token), dead)
