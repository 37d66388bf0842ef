import { xml } from './xml.ts'

/** What one pastes into a page of another site, to show a card of ours there. */
export const embedCode = (address: string, title: string, height: number) =>
  `<iframe src="${xml(address)}" title="${xml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`
