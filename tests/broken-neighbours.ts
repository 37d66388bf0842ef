import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'

const valid = 'tests/checks/valid/use-elsewhere/practices/mae-sai-interpreters'

/** Writes entries beside others that no reader can finish, each in its way; every command passes them by, and the check tells of them. */
export function brokenNeighbours(practices: string) {
  const text = readFileSync(`${valid}/th.mdx`, 'utf8')
  const texts = {
    'broken-alias': text.replace('---\n', '---\nsummary: *nowhere\n'),
    'broken-long': `${text}${'ก'.repeat(70_000)}`,
    'broken-lists': `${text}\n[^a]: ${'1. '.repeat(9000)}`,
    'broken-yaml': text.replace('---\n', '---\n[ {\n'),
    'broken-records': text,
    'broken-link': text,
  }
  for (const [id, th] of Object.entries(texts)) {
    cpSync(valid, `${practices}/${id}`, { recursive: true })
    writeFileSync(`${practices}/${id}/th.mdx`, th)
  }
  const records = `${practices}/broken-records/adoptions`
  for (const name of readdirSync(records)) writeFileSync(`${records}/${name}`, '---\nx: *nowhere\n---\n')
  symlinkSync('/dev/zero', `${practices}/broken-link/en.mdx`)
}
