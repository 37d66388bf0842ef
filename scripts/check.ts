import { lstatSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { check } from '../src/lib/check.ts'
import { byPlace, type Diagnostic, diagnose, fileStart } from '../src/lib/diagnostics/diagnostic.ts'
import { printGithub } from '../src/lib/diagnostics/print-github.ts'
import { printJson } from '../src/lib/diagnostics/print-json.ts'
import { printText } from '../src/lib/diagnostics/print-text.ts'
import { practicesDir, readCorpus, textOf } from '../src/lib/read/corpus.ts'
import { readEntry } from '../src/lib/read/entries.ts'
import { siteUrl } from '../src/lib/read/site-url.ts'

const usage = 'npm run check [-- paths] [--format text|github|json] [--practices DIR]'

const { values, positionals } = readArguments()
const practices = relative('.', values.practices ?? practicesDir()) || '.'
const wanted = positionals.map(entryFolder)
const outside = wanted.filter((path) => dirname(path) !== practices && exists(path))
const { corpus, diagnostics: unread } = readCorpus(practices, outside.map(readEntry))
const missing = wanted.filter((path) => !exists(path)).map(notFound)
const all = [...unread, ...missing, ...check(corpus)].sort(byPlace)
const diagnostics = wanted.length === 0 ? all : all.filter(({ file }) => wanted.some((path) => isIn(file, path)))
const checked = corpus.entries.filter(({ path }) => wanted.length === 0 || wanted.includes(path)).length
const errors = diagnostics.filter(({ severity }) => severity === 'error').length

process.stdout.write(report())
process.exitCode = errors > 0 ? 1 : 0

function report(): string {
  if (values.format === 'json') return printJson(diagnostics, checked, helpUrl)
  if (values.format === 'github') return printGithub(diagnostics)
  const warnings = diagnostics.length - errors
  const total = `ตรวจ ${checked} เรื่อง: ผิด ${errors} จุด เตือน ${warnings} จุด\nchecked ${checked}: ${errors} errors, ${warnings} warnings\n`
  return printText(diagnostics, textOf, helpUrl) + total
}

function readArguments() {
  const options = { format: { type: 'string', default: 'text' }, practices: { type: 'string' } } as const
  try {
    const read = parseArgs({ options, allowPositionals: true })
    if (['text', 'github', 'json'].includes(read.values.format)) return read
  } catch {
    // The same words help whatever was wrong with the arguments.
  }
  process.stderr.write(`วิธีใช้ / usage: ${usage}\n`)
  process.exit(2)
}

/** A path may name an entry's folder or a file in it. */
function entryFolder(path: string): string {
  const clean = relative('.', path) || '.'
  return /\.[a-z0-9]+$/i.test(basename(clean)) ? dirname(clean) : clean
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function notFound(path: string): Diagnostic {
  return diagnose('folder-unreadable', path, fileStart, { reason: 'ENOENT' })
}

function isIn(file: string, folder: string): boolean {
  return file === folder || file.startsWith(`${folder}/`)
}

function helpUrl(code: string): string {
  return `${siteUrl()}contribute/checks/${code}/`
}
