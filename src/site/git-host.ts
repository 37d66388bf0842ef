import * as z from 'zod'

/** Where the project's repository is, and whose forge it is. */
export interface Forge {
  url: string
  kind: 'github' | 'gitlab'
  branch: string
}

const Settings = z.object({
  FORGE_URL: z.url({ protocol: /^https$/ }).optional(),
  FORGE_KIND: z.enum(['github', 'gitlab']).default('github'),
  FORGE_BRANCH: z.string().min(1).default('main'),
})

/** The forge that the build was told of: `FORGE_URL`, `FORGE_KIND`, `FORGE_BRANCH`; without an address there is none. */
export function forge(): Forge | undefined {
  const { FORGE_URL, FORGE_KIND, FORGE_BRANCH } = Settings.parse(process.env)
  if (FORGE_URL === undefined) return undefined
  return { url: FORGE_URL.replace(/\/+$/, ''), kind: FORGE_KIND, branch: FORGE_BRANCH }
}
