import { expect, test } from 'vitest'
import { parseEntry } from '../../src/check/entry.ts'
import { readMessages, readVocabulary } from '../../src/node/content.ts'
import { entryContext } from '../../src/node/corpus.ts'

const context = entryContext(readVocabulary(), readMessages())

test('a text that a parser cannot finish is a finding on that text, and the other language is still read', () => {
  const folder = { id: 'an-entry', path: 'practices/an-entry', attachments: [], diagnostics: [] }
  const thai = '---\nkind: good-practice\nstatus: draft\ntitle: ก\n---\n'
  // A context without sections stands for any step that fails: the template is asked for them while a text is read.
  const { sections: _, ...broken } = context
  const failing = {
    ...broken,
    get sections(): never {
      throw new RangeError('Maximum call stack size exceeded')
    },
  }
  const { diagnostics } = parseEntry({ ...folder, th: thai, en: 'no front matter' }, failing)
  expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'text-too-complex practices/an-entry/th.mdx',
    'front-matter-missing practices/an-entry/en.mdx',
  ])
})
