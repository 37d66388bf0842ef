import { parentPort, workerData } from 'node:worker_threads'
import { pdfProblems } from '../check/attachments/pdf-problems.ts'

const { file, bytes, contacts } = workerData
parentPort?.postMessage(await pdfProblems(file, bytes, contacts))
