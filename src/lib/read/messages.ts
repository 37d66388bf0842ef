import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { Messages, messageShape } from '../schema/messages.ts'

/** Reads `content/messages`; throws where the two languages do not have the same sentences with the same holes. */
export function readMessages(folder = 'content/messages'): Record<'th' | 'en', Messages> {
  const th = Messages.parse(parse(readFileSync(`${folder}/th.yaml`, 'utf8')))
  const en = Messages.parse(parse(readFileSync(`${folder}/en.yaml`, 'utf8')))
  const [thai, english] = [messageShape(th), messageShape(en)]
  const keys = new Set([...thai.keys(), ...english.keys()])
  const apart = [...keys].filter((key) => thai.get(key) !== english.get(key))
  if (apart.length > 0) throw new Error(`${folder}: th.yaml and en.yaml differ at ${apart.join(', ')}`)
  return { th, en }
}
