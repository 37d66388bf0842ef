/** Links may lead to https pages, pages of this site (`/…`), and fragments (`#…`). */
export function linkProblem(url: string): boolean {
  if (/^#[A-Za-z][\w-]*$/.test(url)) return false
  if (/[\s\\<>"'`\p{Cc}\p{Cf}]/u.test(url)) return true
  if (/^\/(?!\/)/.test(url)) return url.includes('..')
  return !/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#]|$)/.test(url) || !URL.canParse(url)
}

/** A link to a page of this site, as opposed to another host or a fragment. */
export const isInternal = (url: string) => url.startsWith('/')
