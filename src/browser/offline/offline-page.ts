import { handedOver, part, sayer, type Words } from '../dom.ts'
import { type Answer, askWorker } from './ask-worker.ts'

/** What the page hands to its script. */
interface OfflineConfig {
  readonly locale: 'th' | 'en'
  readonly words: Words
}

const page = part(document, '[data-offline-page]', HTMLElement)
const { locale, words }: OfflineConfig = handedOver('[data-offline-config]')
const say = sayer(words)
const form = part(page, '[data-offline-form]', HTMLFormElement)
const wish = part(form, '[data-offline-wish]', HTMLSelectElement)
const size = part(form, '[data-offline-size]', HTMLElement)
const keep = part(form, '[data-offline-keep]', HTMLButtonElement)
const progress = part(form, '[data-offline-progress]', HTMLProgressElement)
const done = part(form, '[data-offline-done]', HTMLElement)
const forget = part(page, '[data-offline-forget]', HTMLButtonElement)
const days = new Intl.DateTimeFormat(locale === 'th' ? 'th-TH-u-nu-latn' : 'en-GB', { dateStyle: 'long' })

/** Longer than a worker takes to come on a slow connection, in milliseconds: private windows of some browsers have one that never does. */
const PATIENCE = 30_000

const cannot = setTimeout(sayCannot, 'serviceWorker' in navigator ? PATIENCE : 0)
if ('serviceWorker' in navigator) await start()

function sayCannot() {
  page.hidden = true
  part(document, '[data-offline-cannot]', HTMLElement).hidden = false
}

async function start() {
  size.textContent = say('preparing')
  await navigator.serviceWorker.ready
  clearTimeout(cannot)
  const asked = new URLSearchParams(location.search).get('keep')
  if ([...wish.options].some(({ value }) => value === asked)) wish.value = asked ?? ''
  wish.addEventListener('change', showSize)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void keepWish()
  })
  forget.addEventListener('click', forgetAll)
  await showKept(await askWorker({ ask: 'state' }))
  await showSize()
}

/** Says how large a wish is, before anything of it comes. */
async function showSize() {
  keep.disabled = true
  const { value } = wish
  const answer = await askWorker({ ask: 'size', path: value })
  if (value !== wish.value) return
  size.textContent = sayOf('size', answer)
  keep.disabled = answer.failed !== undefined
}

async function keepWish() {
  keep.disabled = wish.disabled = true
  progress.hidden = false
  done.textContent = ''
  void navigator.storage?.persist?.().catch(() => false)
  const answer = await askWorker({ ask: 'keep', path: wish.value }, showProgress)
  progress.hidden = true
  keep.disabled = wish.disabled = false
  done.textContent = answer.failed ? say(`${answer.failed}Halfway`) : say('kept')
  await showKept(await askWorker({ ask: 'state' }))
}

/** The last answer counts nothing that is still to come. */
function showProgress(answer: Answer): boolean {
  const { done: pages, all } = answer
  if (pages === undefined || all === undefined) return true
  progress.max = all
  progress.value = pages
  done.textContent = say('progress', { done: pages, all })
  return false
}

async function showKept(answer: Answer) {
  const isEmpty = answer.pages === 0
  part(page, '[data-offline-kept]', HTMLElement).textContent = isEmpty
    ? say('nothing')
    : sayOf('state', answer)
  forget.disabled = isEmpty
}

async function forgetAll() {
  await showKept(await askWorker({ ask: 'forget' }))
  done.textContent = say('forgotten')
}

function sayOf(word: string, { failed, pages = 0, kilobytes = 0, day = '' }: Answer): string {
  if (failed) return say(failed)
  return say(word, {
    pages,
    megabytes: Math.max(0.1, kilobytes / 1000).toFixed(1),
    day: days.format(new Date(day)),
  })
}
