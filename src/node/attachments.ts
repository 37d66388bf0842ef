import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { maxBytes, promisedKind, tooLarge, unusable } from '../check/attachments/image.ts'
import { type Diagnostic, diagnose, fileStart } from '../check/diagnostics/diagnostic.ts'
import type { ParsedEntry } from '../check/entry.ts'
import { type Exception, withoutReviewed } from '../check/exceptions.ts'
import type { Corpus } from '../check/rules/rule.ts'
import { cacheKey, readCache, writeCache } from './cache.ts'
import type { IsAsked } from './corpus.ts'
import { openPlain } from './open.ts'

/** The corpus with what is wrong with the images and documents of the entries asked for; where there are none, nothing is loaded. */
export async function inspectAttachments(corpus: Corpus, isAsked: IsAsked = () => true): Promise<Corpus> {
  const contacts = corpus.vocabulary.publicContacts.flatMap((office) => office.contacts)
  const exceptions = corpus.exceptions?.list ?? []
  const entries: ParsedEntry[] = []
  // One after the other: an image decoded takes up to a hundred megabytes.
  for (const entry of corpus.entries)
    entries.push(isAsked(entry.path) ? await inspectEntry(entry, contacts, exceptions) : entry)
  return { ...corpus, entries }
}

async function inspectEntry(
  entry: ParsedEntry,
  contacts: readonly string[],
  exceptions: readonly Exception[],
): Promise<ParsedEntry> {
  if (entry.attachments.length === 0) return entry
  const found: Diagnostic[] = []
  for (const name of entry.attachments) found.push(...(await inspectFile(`${entry.path}/${name}`, contacts)))
  const excepted = new Set(entry.excepted)
  const unreviewed = withoutReviewed(found, exceptions, excepted)
  return { ...entry, excepted: [...excepted], diagnostics: [...entry.diagnostics, ...unreviewed] }
}

async function inspectFile(file: string, contacts: readonly string[]): Promise<Diagnostic[]> {
  const max = promisedKind(file) ? maxBytes.image : maxBytes.document
  const opened = openPlain(file, max)
  if ('refused' in opened) return [diagnose('file-unreadable', file, fileStart, { reason: opened.refused })]
  return 'bytes' in opened ? inspectOnce(file, opened.bytes, contacts) : [tooLarge(file, opened.size, max)]
}

/** What came out clean is not looked at again; what did not is, for findings grow old with the words of the check. */
async function inspectOnce(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Promise<Diagnostic[]> {
  const key = cacheKey(promisedKind(file) ?? 'pdf', ...contacts, bytes)
  const known = readCache<Diagnostic[]>(key)
  if (known) return known
  const found = await inspectBytes(file, bytes, contacts)
  if (found.length === 0) writeCache(key, found)
  return found
}

/** What is wrong with the content of an attachment. */
export async function inspectBytes(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[] = [],
): Promise<Diagnostic[]> {
  const kind = promisedKind(file)
  if (!kind) return inspectPdf(file, bytes, contacts)
  return (await import('./inspect-image.ts')).inspectImage(file, bytes, kind)
}

/** For what is counted nowhere else: honest files of ten megabytes stay far below both. */
const mostSeconds = 20
const mostMemory = 400 * 1024 * 1024

/** A thread that read a document to its end: the next one is read there, for to load what reads them takes a second. */
let idle: Worker | undefined

/** What is wrong with a PDF. It is read in a thread beside, which ends where it takes too long or too much memory. */
function inspectPdf(file: string, bytes: Uint8Array, contacts: readonly string[]): Promise<Diagnostic[]> {
  const worker = idle ?? newWorker()
  idle = undefined
  const most = { seconds: secondsWorked() + mostSeconds, memory: process.memoryUsage.rss() + mostMemory }
  return new Promise((done) => {
    const end = (found: Diagnostic[]) => {
      clearInterval(watch)
      worker.off('message', keep).off('error', refuse)
      done(found)
    }
    const refuse = () => {
      worker.terminate()
      end([unusable(file, 'pdf.broken')])
    }
    const keep = (found: Diagnostic[]) => {
      if (idle) worker.terminate()
      else idle = worker
      end(found)
    }
    const isTooMuch = () => secondsWorked() > most.seconds || process.memoryUsage.rss() > most.memory
    const watch = setInterval(() => isTooMuch() && refuse(), 50)
    worker.once('message', keep).once('error', refuse)
    worker.postMessage({ file, bytes, contacts })
  })
}

/** What this process has worked, waiting left out: on a busy machine the same document takes longer, and no more work. */
function secondsWorked(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** It keeps no process from ending. */
function newWorker(): Worker {
  const worker = new Worker(resolve('src/node/pdf-worker.ts'), { execArgv: [], stdout: true, stderr: true })
  worker.unref()
  return worker
}
