import { existsSync } from 'node:fs'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { type HTMLElement, parse } from 'node-html-parser'
import { describe, expect, test } from 'vitest'
import { readVocabulary } from '../../src/node/content.ts'
import { readEntries } from '../../src/node/entries.ts'
import { builtPages } from './built-pages.ts'
import { shapesOf } from './shapes.ts'
import { siteFolder } from './site-folder.ts'

const paths = new Set(builtPages.map(({ path }) => path))
const ids = readEntries('practices').folders.map(({ id }) => id)
/** Pages that people read here: neither the one that is missing, nor those that only lead on or stand in frames of other sites. */
const listed = builtPages.filter(
  ({ path }) => !/^\/(?:404\.html|not-kept\/)$|^(\/en)?\/(p|embed)\//.test(path),
)

describe('every address is built', () => {
  test.each(['/', '/en/'])('a page for each entry under %s', (home) => {
    const built = [...paths].filter(
      (path) => path.startsWith(`${home}practices/`) && path !== `${home}practices/`,
    )
    expect(ids.length).toBeGreaterThan(50)
    expect(built.sort()).toEqual(ids.map((id) => `${home}practices/${id}/`).sort())
  })

  test.each(['/', '/en/'])('a page for each term under %s', (home) => {
    const { provinces, regions, stages, painPoints, workshops } = readVocabulary()
    const folders = { provinces, regions, stages, 'pain-points': painPoints, workshops }
    const wanted = Object.entries(folders).flatMap(([folder, terms]) =>
      ['', ...terms.map(({ id }) => `${id}/`)].map((id) => `${home}${folder}/${id}`),
    )
    expect(wanted.filter((path) => !paths.has(path))).toEqual([])
  })

  test('a page for what is not found', () => {
    expect(paths).toContain('/404.html')
  })
})

describe('every page', () => {
  test('says its language', () => {
    const wrong = listed.filter(
      ({ path, root }) =>
        root.querySelector('html')?.getAttribute('lang') !== (path.startsWith('/en/') ? 'en' : 'th'),
    )
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('has one h1 and a title of its own', () => {
    expect(
      builtPages.filter(({ root }) => root.querySelectorAll('h1').length !== 1).map(({ path }) => path),
    ).toEqual([])
    const titles = listed.map(
      ({ path, root }) => `${path.startsWith('/en/') ? 'en' : 'th'} ${root.querySelector('title')?.text}`,
    )
    expect(titles.filter((title, index) => titles.indexOf(title) < index)).toEqual([])
  })

  test('names its twin in the other language, and the twin exists', () => {
    const missing = listed.flatMap(({ path, root }) => {
      const alternates = root.querySelectorAll('link[rel="alternate"][hreflang]')
      const targets = alternates.map((link) => new URL(link.getAttribute('href') ?? '').pathname)
      // Thai, English, and what a reader of neither gets.
      return targets.length === 3 && targets.every((target) => paths.has(target)) ? [] : [path]
    })
    expect(missing).toEqual([])
  })

  test('has links and fragments that lead somewhere', () => {
    const fragments = new Map(
      builtPages.map(({ path, root }) => [path, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
    )
    let inside = 0
    const dead = builtPages.flatMap(({ path, root }) =>
      root.querySelectorAll('[href], [src], form[action]').flatMap((element) => {
        const target =
          element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? ''
        const url = new URL(target, `http://site${path}`)
        if (url.hostname !== 'site') return []
        inside += 1
        const found =
          paths.has(url.pathname) || existsSync(`${siteFolder}${decodeURIComponent(url.pathname)}`)
        const fragment = decodeURIComponent(url.hash.slice(1))
        const known = fragment === '' || fragments.get(url.pathname)?.has(fragment)
        return found && known ? [] : [`${path} → ${target}`]
      }),
    )
    expect(dead).toEqual([])
    expect(inside).toBeGreaterThan(50_000)
  })

  test('loads nothing from another host, and runs and styles nothing inline', () => {
    const wrong = (path: string, root: HTMLElement) => {
      const loaded = root.querySelectorAll(
        'script[src], link[rel="stylesheet"], link[rel="icon"], img, iframe, source',
      )
      const foreign = loaded.filter((element) =>
        /^(https?:)?\/\//.test(element.getAttribute('src') ?? element.getAttribute('href') ?? ''),
      )
      const data = ':not([type="application/json"]):not([type="application/ld+json"])'
      const inline = root.querySelectorAll(`style, [style], script:not([src])${data}`)
      const handlers = root
        .querySelectorAll('*')
        .filter(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name)))
      return [...foreign, ...inline, ...handlers].map(
        (element) => `${path}: ${element.outerHTML.slice(0, 80)}`,
      )
    }
    const bad = '<img src="https://a.b/c.png"><style></style><p style="" onclick=""></p><script>1</script>'
    expect(wrong('/', parse(bad))).toHaveLength(5)
    expect(builtPages.flatMap(({ path, root }) => wrong(path, root))).toEqual([])
  })

  test('is valid HTML, as far as it is put together in a way that no page before is', async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader())
    // The settings are found anew for each name of a file.
    const problemsIn = async (html: string) =>
      (await validator.validateString(html, 'dist/index.html')).results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
      )
    expect(await problemsIn('<p><div></p>')).not.toEqual([])
    const seen = new Set<string>()
    const isNew = (html: string) => {
      const before = seen.size
      for (const shape of shapesOf(html)) seen.add(shape)
      return seen.size > before
    }
    const different = builtPages.filter(({ html }) => isNew(html))
    expect(different.length).toBeGreaterThan(50)
    const problems: string[] = []
    for (const { path, html } of different)
      problems.push(...(await problemsIn(html)).map((problem) => `${path}:${problem}`))
    expect(problems.slice(0, 20)).toEqual([])
    for (const wrong of ['<p><div></p>', '<b></i></b>', '<a href="/"><a href="/"></a></a>', '<li role="x">'])
      expect(isNew(`${builtPages[0]?.html}${wrong}`), wrong).toBe(true)
  })

  test('has ids that are its own, names none that is not there, and no sign that is none', () => {
    const wrong = (path: string, html: string, root: HTMLElement) => {
      const ids = root.querySelectorAll('[id]').map(({ id }) => id)
      const named = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'list'].flatMap((name) =>
        root.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name)?.split(' ') ?? []),
      )
      const known = new Set(ids)
      const signs = html.match(/&(?!(?:amp|lt|gt|quot|nbsp|#\d+|#x[\da-f]+);)[a-z#]\w*;/gi) ?? []
      return [
        ...ids.filter((id, at) => ids.indexOf(id) < at || !/^[a-z][\w:.-]*$/i.test(id)),
        ...named.filter((id) => !known.has(id)),
        ...signs,
      ].map((one) => `${path}: ${one}`)
    }
    const bad = '<b id="a"></b><b id="a"></b><b id="1"></b><label for="x">&none;</label>'
    expect(wrong('/', bad, parse(bad))).toEqual(['/: a', '/: 1', '/: x', '/: &none;'])
    expect(builtPages.flatMap(({ path, html, root }) => wrong(path, html, root)).slice(0, 20)).toEqual([])
  })
})
