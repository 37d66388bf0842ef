/** In a copy of the site on a disk: what its pages would fetch, by address from the root; a script beside each page hands it over. */
declare global {
  var libraryFiles: Readonly<Record<string, unknown>> | undefined
}

/** The root of the copy, below which this script lies. */
const root = new URL(
  '..',
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '',
)

/** Browsers fetch nothing from a disk. */
globalThis.fetch = async (address) => {
  const { href } = new URL(String(address), location.href)
  const held = globalThis.libraryFiles?.[href.slice(root.href.length)]
  return held === undefined ? new Response(null, { status: 404 }) : new Response(JSON.stringify(held))
}

/** A link to a folder would show its files: what scripts of a page add leads to the page in it, as all others do. */
function completeLinks() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (link.href.startsWith(root.href) && link.pathname.endsWith('/')) link.pathname += 'index.html'
}

new MutationObserver(completeLinks).observe(document, {
  subtree: true,
  childList: true,
  attributeFilter: ['href'],
})

export {}
