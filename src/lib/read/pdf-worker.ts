import { parentPort, workerData } from 'node:worker_threads'
import { pdfProblems } from '../attachments/pdf-problems.ts'

parentPort?.postMessage(await pdfProblems(workerData.file, workerData.bytes))
