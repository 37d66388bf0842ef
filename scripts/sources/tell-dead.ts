import * as z from 'zod'
import { told } from '../../src/node/content.ts'
import type { Dead } from '../../src/node/sources/visit.ts'
import type { GitHost } from '../pull-request/git-host.ts'

const Issue = z.object({ number: z.number(), title: z.string() })

/** Tells of addresses that lead to nothing in one issue, which stays the same one from week to week while it is open. */
export async function tellDead(host: Pick<GitHost, 'json' | 'list'>, dead: readonly Dead[]) {
  const title = told('sources.title')
  const lines = dead.map(({ url, why }) => `- ${why} \`${url.replaceAll('`', '%60')}\``)
  const body = `${told('sources.dead', {}, '\n\n')}\n\n${lines.join('\n')}\n`
  const open = (await host.list('/issues', Issue)).find((issue) => issue.title === title)
  if (open) await host.json(`/issues/${open.number}`, { method: 'PATCH', body: { body } })
  else await host.json('/issues', { method: 'POST', body: { title, body } })
}
