/** A document of the entry's own folder; whether it is there is for the rule `working-links`. */
const ownDocument = /^\.\/[a-z0-9]+(?:-[a-z0-9]+)*\.pdf$/

/** What a link may lead to. */
const targets = [
  /** A place on the same page. */
  /^#[A-Za-z][\w-]*$/,
  /** A page of this site. */
  /^\/(?!\/)(?!.*\.\.)/,
  ownDocument,
  /** A telephone; whether its number is a public one is for the rule `public-numbers`. */
  /^tel:\d{3,10}$/,
  /** An office of the state. */
  /^mailto:[a-z0-9._-]+@(?:[a-z0-9-]+\.)+go\.th$/,
]

/** Another site, by a name that people can read: no port, no user, no number, no name that only looks Latin. */
const site = /^https:\/\/(?:(?!xn--)[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#]|$)/

/** Whether a link leads where links of entries may not lead. */
export function linkProblem(url: string): boolean {
  if (/[\s\\<>"'`\p{Cc}\p{Cf}]/u.test(url)) return true
  return !targets.some((target) => target.test(url)) && !(site.test(url) && URL.canParse(url))
}

/** A link to a page of this site, as opposed to another host or a fragment. */
export const isInternal = (url: string) => url.startsWith('/')

/** A link to a document of the entry's own folder. */
export const isOwnDocument = (url: string) => ownDocument.test(url)
