import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { fieldWords } from '../entry/words.ts'

/** Reads `content/fields.yaml`; throws where it does not fit the table of fields. */
export const readFieldWords = (file = 'content/fields.yaml') => fieldWords(parse(readFileSync(file, 'utf8')))
