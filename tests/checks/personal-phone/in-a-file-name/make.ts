import { entryWith, photo } from '../../../attachments.ts'

export default async function make(practices: string) {
  entryWith(practices, { 'case-080-000-0001.jpg': await photo().jpeg().toBuffer() })
}
