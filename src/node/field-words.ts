import { fieldWords } from '../entry/words.ts'
import { readYaml } from './cache.ts'

/** Reads `content/fields.yaml`; throws where it does not fit the table of fields. */
export const readFieldWords = (file = 'content/fields.yaml') => fieldWords(readYaml(file))
