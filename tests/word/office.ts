import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine has LibreOffice Writer. */
export const hasOffice = () => spawnSync('soffice', ['--version']).status === 0

/** A Word file as LibreOffice writes it after it was opened and saved in LibreOffice's own format. */
export function throughOffice(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    writeFileSync(join(folder, 'a.docx'), docx)
    convert(folder, 'a.docx', 'odt')
    rmSync(join(folder, 'a.docx'))
    convert(folder, 'a.odt', 'docx:Office Open XML Text')
    return readFileSync(join(folder, 'a.docx'))
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
