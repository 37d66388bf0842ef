import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everydayIn } from '../../../src/node/build/everyday-files.ts'

test('what systems and editors left is found in every folder that is published as it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'public-'))
  mkdirSync(join(folder, 'guide'))
  for (const name of ['.DS_Store', 'icon.svg', 'guide/Thumbs.db', 'guide/a.png', 'guide/a.png~'])
    writeFileSync(join(folder, name), 'x')
  expect(everydayIn(folder).sort()).toEqual(['.DS_Store', 'guide/Thumbs.db', 'guide/a.png~'])
})
