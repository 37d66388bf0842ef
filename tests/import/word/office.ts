import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine has LibreOffice. */
export const hasOffice = () => spawnSync('soffice', ['--version']).status === 0

/** Whether it reads sheets too: Debian packs Calc by itself. */
export const hasCalc = () => hasOffice() && existsSync('/usr/lib/libreoffice/program/libsclo.so')

/** Word files as LibreOffice writes them after they were opened and saved in LibreOffice's own format. */
export const throughOffice = (papers: readonly Uint8Array[]): Buffer[] =>
  inOffice(inOffice(papers, 'docx', 'odt'), 'odt', 'docx', 'Office Open XML Text')

/** Files as LibreOffice writes them in another format: started once for all, which takes longer than any of them. */
export function inOffice(files: readonly Uint8Array[], from: string, to: string, filter?: string): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const paths = files.map((bytes, at) => {
      const path = join(folder, `${at}.${from}`)
      writeFileSync(path, bytes)
      return path
    })
    convert(folder, paths, filter ? `${to}:${filter}` : to)
    return files.map((_, at) => readFileSync(join(folder, `${at}.${to}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function convert(folder: string, paths: string[], to: string) {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, ...paths]
  const { status, stderr } = spawnSync('soffice', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
}
