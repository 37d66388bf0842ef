import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { buildBeside } from '../../../src/node/build/next-site.ts'

let site: string

beforeEach(() => {
  site = join(mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'site-')), 'dist')
})

const page = () => readFileSync(`${site}/a/index.html`, 'utf8')
const beside = () => readdirSync(join(site, '..'))

/** A build of two pages, one of which stays as it is. */
const write = (text: string) => async (next: string) => {
  mkdirSync(`${next}/a`, { recursive: true })
  rmSync(`${next}/a/index.html`, { force: true })
  writeFileSync(`${next}/a/index.html`, text)
  writeFileSync(`${next}/same.html`, 'same', { flag: 'a' })
}

test('a new site takes the place of the old one as a whole, and what stayed keeps its day', async () => {
  await buildBeside(site, write('old'))
  const { mtimeMs } = statSync(`${site}/same.html`)
  await buildBeside(site, async (next) => {
    expect(page()).toBe('old')
    rmSync(`${next}/a/index.html`)
    writeFileSync(`${next}/a/index.html`, 'new')
    expect(page()).toBe('old')
  })
  expect(page()).toBe('new')
  expect(statSync(`${site}/same.html`).mtimeMs).toBe(mtimeMs)
  expect(beside()).toEqual(['dist'])
})

test('a build that fails leaves the last good site', async () => {
  await buildBeside(site, write('old'))
  const failing = buildBeside(site, async (next) => {
    await write('half')(next)
    throw new Error('an entry is wrong')
  })
  await expect(failing).rejects.toThrow('an entry is wrong')
  expect(page()).toBe('old')
  expect(beside()).toEqual(['dist'])
})

test('a build that was killed leaves one, too, between the two renames at the next build', async () => {
  await buildBeside(site, write('old'))
  renameSync(site, `${site}.last`)
  mkdirSync(`${site}.next`)
  await expect(buildBeside(site, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(page()).toBe('old')
  expect(beside()).toEqual(['dist'])
})

test('two builds of one folder do not run at once, and a killed one stands in nobody’s way', async () => {
  await buildBeside(site, async (next) => {
    await write('first')(next)
    await expect(buildBeside(site, write('second'))).rejects.toThrow('another command is writing')
  })
  expect(page()).toBe('first')
  writeFileSync(`${site}.lock`, '999999999')
  await buildBeside(site, write('third'))
  expect(page()).toBe('third')
  expect(beside()).toEqual(['dist'])
})
