import { beforeAll, describe, inject, test } from 'vitest'
import { findFirefox } from '../../scripts/browsers.ts'
import { openFirefox } from './firefox.ts'
import { exam, expectFound, searchPages } from './search-exam.ts'

const path = findFirefox()

/** In the page: types a query, sends it off, and tells what stands there. */
const ask = (query: string) => `(async () => {
  const box = document.querySelector('main input[type=search]')
  box.value = ${JSON.stringify(query)}
  box.form.requestSubmit()
  const page = document.querySelector('[data-search]')
  while (page.dataset.searchState !== 'done') await new Promise((resolve) => setTimeout(resolve, 10))
  const all = (name) => [...document.querySelectorAll('[' + name + ']')].map((link) => link.getAttribute(name))
  return JSON.stringify({
    results: all('data-result'),
    answers: all('data-answer'),
    said: Number(/\\d+/.exec(document.querySelector('[data-search-count]').textContent)?.[0] ?? 0),
    leadsOn: document.querySelector('[data-search-ways-on]').checkVisibility(),
  })
})()`

describe.skipIf(path === undefined)('the search exam in Firefox', () => {
  let tab: Awaited<ReturnType<typeof openFirefox>>
  let shown = ''
  beforeAll(async () => {
    tab = await openFirefox(path ?? '')
    return () => tab.close()
  })

  test.each(exam)('$lang: $query', async (one) => {
    if (shown !== one.lang) await tab.go(inject('site') + searchPages[one.lang])
    shown = one.lang
    expectFound(one, JSON.parse(await tab.run(ask(one.query))))
  })
})
