import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { cartridge } from '../../../src/export/package/cartridge.ts'
import type { CoursePackage } from '../../../src/export/package/course-package.ts'
import { scorm } from '../../../src/export/package/scorm.ts'
import { schemaProblems } from './validate.ts'

const page = (id: string, images: string[] = []) => ({
  id,
  title: `เรื่อง <${id}> & "ล่าม"`,
  url: `https://example.org/practices/${id}/`,
  html: '<!doctype html><html><head></head><body></body></html>',
  images,
})

const course: CoursePackage = {
  id: 'two-entries',
  language: 'th',
  title: 'หลักสูตร & <ล่าม>',
  summary: 'สองเรื่อง',
  pages: [page('start'), page('first', ['images/first/bridge.jpg']), page('second')],
  shared: { 'style.css': new Uint8Array([1]), 'fonts/a.woff2': new Uint8Array([2]) },
  images: { 'images/first/bridge.jpg': new Uint8Array([3]) },
}

const unpacked = (bytes: Uint8Array) => unzipSync(bytes)
const manifestOf = (bytes: Uint8Array) => strFromU8(unpacked(bytes)['imsmanifest.xml'] ?? new Uint8Array())

describe.each([
  ['cartridge', cartridge],
  ['scorm', scorm],
] as const)('%s', (schema, write) => {
  const bytes = write(course)

  test('is valid against the public schema', () => {
    expect(schemaProblems(manifestOf(bytes), schema)).toBe('')
  })

  test('the schema sees what is wrong', () => {
    const wrong = manifestOf(bytes).replaceAll(/<\/?resources>/g, '')
    expect(schemaProblems(wrong, schema)).not.toBe('')
  })

  test('lists every file, and holds every file listed', () => {
    const listed = [...manifestOf(bytes).matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href)
    expect(listed.sort()).toEqual(
      Object.keys(unpacked(bytes))
        .filter((name) => name !== 'imsmanifest.xml')
        .sort(),
    )
  })

  test('what is in it may be read where somebody unpacks it', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const listed = bytes.findLastIndex(
      (_, at) => at + 4 < bytes.length && view.getUint32(at, true) === 0x02014b50,
    )
    expect(listed).toBeGreaterThan(0)
    // Made as on MS-DOS, which knows no rights to take away (APPNOTE.TXT 4.4.2): Unix took rights of 0 at their word.
    expect([bytes[listed + 5], view.getUint32(listed + 38, true)]).toEqual([0, 0])
  })

  test('has the same bytes whenever it is made, in whatever order', () => {
    const turned = { ...course, shared: Object.fromEntries(Object.entries(course.shared).reverse()) }
    expect(write(turned)).toEqual(bytes)
  })
})

test('a cartridge links each page to the latest of it', () => {
  const files = unpacked(cartridge(course))
  expect(course.pages.length).toBeGreaterThan(0)
  for (const { id, url } of course.pages) {
    const link = strFromU8(files[`links/${id}.xml`] ?? new Uint8Array())
    expect(schemaProblems(link, 'webLink')).toBe('')
    expect(link).toContain(`href="${url}"`)
  }
})
