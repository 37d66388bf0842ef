/** Longer than anything takes that is still to be seen; in milliseconds. */
const QUIET = 1000

// Nothing of this shares the connection with what the page needs.
// A copy on a disk is kept already.
if (import.meta.env.PROD && 'serviceWorker' in navigator && location.protocol !== 'file:')
  addEventListener('load', () => setTimeout(() => void keepPage(), QUIET))

/** What keeps it comes no sooner than it is needed. */
const keepPage = () => import('./keep-page.ts').then((late) => late.keepPage()).catch(() => undefined)

export {}
