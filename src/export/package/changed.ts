/** Where a package holds what asks whether an entry has changed. */
export const changedScript = 'changed.js'

/** A page, as far as it is asked. */
type Asked = Pick<Document, 'querySelector'>

/**
 * Shows that an entry has changed since its package was made, where the site can be asked. Without a network, or where the answer
 * is none, the page stays as it is.
 * A package holds this function written out by itself: it may use nothing from outside.
 */
export async function changed(page: Asked) {
  const said = page.querySelector<HTMLElement>('[data-latest]')
  if (!said) return
  try {
    const response = await fetch(said.dataset['latest'] ?? '', { referrerPolicy: 'no-referrer' })
    const latest: { status?: unknown; contentHash?: unknown } = await response.json()
    const isOther = typeof latest.contentHash === 'string' && latest.contentHash !== said.dataset['version']
    said.hidden = !response.ok || !(isOther || latest.status === 'withdrawn')
  } catch {
    // No network, or no answer that says anything.
  }
}
