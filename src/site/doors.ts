import * as z from 'zod'
import { forge } from './git-host.ts'

/** How people reach those who keep the library: by mail, on the forge's public page for issues, or in no way that the build was told of. */
export type Door = { by: 'mail' | 'issues'; address: string; href: string } | { by: 'nobody' }

const Settings = z.object({ CONTACT_EMAIL: z.email('CONTACT_EMAIL=library@example.go.th').optional() })

/** The address that the build was told by `CONTACT_EMAIL`, an office's and nobody's own; throws where it is none. */
export function contactEmail(): string | undefined {
  const { CONTACT_EMAIL } = process.env
  return Settings.parse({ CONTACT_EMAIL: CONTACT_EMAIL || undefined }).CONTACT_EMAIL
}

/** The first door that is there: what tells of a victim had better not begin on a public page. */
export function door(): Door {
  const mail = contactEmail()
  if (mail !== undefined) return { by: 'mail', address: mail, href: `mailto:${mail}` }
  const host = forge()
  if (!host) return { by: 'nobody' }
  const issues = `${host.url}${host.kind === 'gitlab' ? '/-' : ''}/issues`
  return { by: 'issues', address: issues.replace('https://', ''), href: issues }
}
