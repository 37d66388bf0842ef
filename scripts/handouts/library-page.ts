import { readFileSync } from 'node:fs'
import { type HTMLElement, parse } from 'node-html-parser'

/** All entries of a built site on one page, one after the other, as it would be printed: the head is that of an entry's page. */
export function libraryPage(site: string, home: string, ids: readonly string[], title: string): string {
  const pages = ids.map((id) => ({
    id,
    root: parse(readFileSync(`${site}/${home}practices/${id}/index.html`, 'utf8')),
  }))
  const [first] = pages
  if (!first) throw new Error('no entry to print')
  const articles = pages.map(({ id, root }) => articleOf(id, root))
  first.root.querySelector('title')?.set_content(title)
  first.root.querySelector('body')?.set_content(`<main>${articles.join('\n')}</main>`)
  return first.root.toString()
}

/** Places on a page are named once; on the common page each entry's have its own name before them. */
function articleOf(id: string, root: HTMLElement): string {
  const article = root.querySelector('main article')
  if (!article) throw new Error(`${id}: its page has no article`)
  for (const script of article.querySelectorAll('script')) script.remove()
  for (const place of article.querySelectorAll('[id]')) place.setAttribute('id', `${id}-${place.id}`)
  for (const name of ['href', 'aria-labelledby', 'aria-describedby', 'for'])
    for (const link of article.querySelectorAll(`[${name}]`))
      link.setAttribute(name, ownPlace(id, name, link))
  return article.outerHTML
}

function ownPlace(id: string, name: string, link: HTMLElement): string {
  const value = link.getAttribute(name) ?? ''
  if (name === 'href') return value.startsWith('#') ? `#${id}-${value.slice(1)}` : value
  return value
    .split(' ')
    .map((place) => `${id}-${place}`)
    .join(' ')
}
