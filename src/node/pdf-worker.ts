import { parentPort } from 'node:worker_threads'
import { pdfProblems } from '../check/attachments/pdf-problems.ts'

/** Reads one document after the other. */
parentPort?.on('message', async ({ file, bytes, contacts }) => {
  parentPort?.postMessage(await pdfProblems(file, bytes, contacts))
})
