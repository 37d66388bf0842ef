import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine has LibreOffice. */
export const hasOffice = () => spawnSync('soffice', ['--version']).status === 0

/** Whether it reads sheets too: Debian packs Calc by itself. */
export const hasCalc = () => hasOffice() && existsSync('/usr/lib/libreoffice/program/libsclo.so')

/** A Word file as LibreOffice writes it after it was opened and saved in LibreOffice's own format. */
export const throughOffice = (docx: Uint8Array): Buffer =>
  inOffice(inOffice(docx, 'docx', 'odt'), 'odt', 'docx', 'Office Open XML Text')

/** A file as LibreOffice writes it in another format. */
export function inOffice(bytes: Uint8Array, from: string, to: string, filter?: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    writeFileSync(join(folder, `a.${from}`), bytes)
    convert(folder, `a.${from}`, filter ? `${to}:${filter}` : to)
    return readFileSync(join(folder, `a.${to}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function convert(folder: string, file: string, to: string) {
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, file)]
  const { status, stderr } = spawnSync('soffice', args, { timeout: 120_000, encoding: 'utf8' })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
}
