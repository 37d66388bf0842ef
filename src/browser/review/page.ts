import { handedOver, part, sayer } from '../dom.ts'
import type { ReviewConfig } from './config.ts'

/** The desk with all on it; it is kept, for the quick exit empties the page. */
export const page = part(document, '[data-review-page]', HTMLElement)

/** What the page handed over. */
export const config: ReviewConfig = handedOver('[data-review-config]')

/** A sentence of the interface, of those under `review.words` in the messages. */
export const say = sayer(config.words)
