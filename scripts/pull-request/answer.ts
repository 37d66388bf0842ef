import * as z from 'zod'
import { told } from '../../src/node/content.ts'
import { type Answer, commentOf, marker } from './comment.ts'
import type { GitHost } from './git-host.ts'
import { fixesOf, type LineComment } from './suggestions.ts'
import type { Verdict } from './verdict.ts'

const sha = z.string().regex(/^[0-9a-f]{40}$/)

/** What the git host tells of the run that has just ended. */
export const RunEvent = z.object({
  workflow_run: z.object({
    id: z.int(),
    head_sha: sha,
    head_branch: z.string(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }),
  }),
})
export type RunEvent = z.infer<typeof RunEvent>

const Pull = z.object({ number: z.int(), head: z.object({ sha }) })
const Artifacts = z.object({ artifacts: z.array(z.object({ id: z.int(), name: z.string() })) })
const Comment = z.object({
  id: z.int(),
  body: z.string().nullable(),
  path: z.string().optional(),
  user: z.object({ login: z.string() }).nullable(),
})

/** What the answer is made with. */
export interface Setting {
  host: GitHost
  /** Judges a pull request at its newest commit. */
  verdictOn: (number: number, head: string) => Verdict
  /** The address of the repository's pages. */
  web: string
  site: string | undefined
  previewUrl: string | undefined
  contacts: string[]
}

/** Answers the pull request that a run was for; returns what it did, in words for the log. */
export async function answer({ workflow_run: run }: RunEvent, setting: Setting): Promise<string> {
  const { host, web, site } = setting
  const number = await pullOf(run, host)
  if (number === undefined) return 'no open pull request stands at this commit: nothing to answer'
  const verdict = setting.verdictOn(number, run.head_sha)
  const { fixable, suggestions } = await fixesOf(number, verdict.findings ?? [], host, setting.contacts)
  const preview = await previewOf(run.id, number, setting)
  const page = `${web}/actions/runs/${run.id}`
  await comment(number, commentOf({ ...verdict, fixable, preview, run: page, site }), host)
  await suggest(number, run.head_sha, suggestions, host)
  return `answered pull request ${number}`
}

/** The open pull request whose newest commit was checked: found by its branch, for a fork's run names none. */
async function pullOf(run: RunEvent['workflow_run'], host: GitHost): Promise<number | undefined> {
  const head = encodeURIComponent(`${run.head_repository.owner.login}:${run.head_branch}`)
  const pulls = z.array(Pull).parse(await host.json(`/pulls?state=open&head=${head}`))
  return pulls.find((pull) => pull.head.sha === run.head_sha)?.number
}

const mostSuggestions = 30

/** Suggests each change once, however often the checks run. */
async function suggest(number: number, commit: string, suggestions: LineComment[], host: GitHost) {
  const before = await ours(`/pulls/${number}/comments`, host)
  const fresh = suggestions.filter(
    ({ path, body }) => !before.some((old) => old.path === path && old.body === body),
  )
  if (fresh.length === 0) return
  const comments = fresh.slice(0, mostSuggestions)
  const body = { commit_id: commit, event: 'COMMENT', body: told('answer.accept'), comments }
  await host.json(`/pulls/${number}/reviews`, { method: 'POST', body })
}

/** The preview that the site's host has, or else the built pages to download. */
async function previewOf(
  run: number,
  number: number,
  { host, web, previewUrl }: Setting,
): Promise<Answer['preview']> {
  if (previewUrl) return { url: previewUrl.replace('{number}', String(number)), download: false }
  const { artifacts } = Artifacts.parse(await host.json(`/actions/runs/${run}/artifacts`))
  const site = artifacts.find(({ name }) => name === 'site')
  return site && { url: `${web}/actions/runs/${run}/artifacts/${site.id}`, download: true }
}

async function comment(number: number, body: string, host: GitHost) {
  const old = (await ours(`/issues/${number}/comments`, host)).find((found) => found.body?.startsWith(marker))
  if (old) await host.json(`/issues/comments/${old.id}`, { method: 'PATCH', body: { body } })
  else await host.json(`/issues/${number}/comments`, { method: 'POST', body: { body } })
}

/** Comments that this workflow wrote; anybody may copy their words. */
const ours = async (path: string, host: GitHost) =>
  (await host.list(path, Comment)).filter(({ user }) => user?.login === 'github-actions[bot]')
