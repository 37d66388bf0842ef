import { part, parts } from '../dom.ts'
import { fetchLibrary } from '../form/library.ts'
import { config, page, say } from './page.ts'

const status = part(page, '[data-status]', HTMLElement)

for (const input of parts(page, '[data-open]'))
  if (input instanceof HTMLInputElement) input.addEventListener('change', () => void open(input))
part(page, '[data-desk]', HTMLElement).hidden = false

/** What reads and checks comes with the first file: until then nobody needs it. */
async function open(input: HTMLInputElement) {
  const files = [...(input.files ?? [])]
  if (files.length === 0) return
  status.textContent = say('opening')
  const [desk, library] = await Promise.all([
    import('./desk.ts').catch(() => undefined),
    fetchLibrary(config.base),
  ])
  status.textContent = desk && library ? await desk.openFiles(files, library) : say('noLibrary')
  // The same file may be chosen again once it was mended.
  input.value = ''
}
