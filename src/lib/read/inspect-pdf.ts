import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { unusable } from '../attachments/image-problems.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A few kilobytes can unpack to gigabytes: honest files of ten megabytes stay far below both. */
const mostSeconds = 20
const mostMemory = 600 * 1024 * 1024

/** What is wrong with a PDF. It is read in a thread of its own, which ends where it takes too long or too much memory. */
export function inspectPdf(
  file: string,
  bytes: Uint8Array,
  contacts: readonly string[],
): Promise<Diagnostic[]> {
  const worker = new Worker(resolve('src/lib/read/pdf-worker.ts'), {
    workerData: { file, bytes, contacts },
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  const most = { time: Date.now() + mostSeconds * 1000, memory: process.memoryUsage.rss() + mostMemory }
  return new Promise((done) => {
    const end = (found: Diagnostic[]) => {
      clearInterval(watch)
      worker.terminate()
      done(found)
    }
    const refuse = () => end([unusable(file, 'pdf.broken')])
    const isTooMuch = () => Date.now() > most.time || process.memoryUsage.rss() > most.memory
    const watch = setInterval(() => isTooMuch() && refuse(), 50)
    worker.once('message', end).once('error', refuse)
  })
}
