import { handedOver, part, sayer } from '../dom.ts'
import type { WorkshopConfig } from './config.ts'

/** The page with all its parts; it is kept, for the quick exit empties the document. */
export const page = part(document, '[data-workshop-page]', HTMLElement)

/** What the page handed over. */
export const config: WorkshopConfig = handedOver('[data-workshop-config]')

/** A sentence of the script, of those under `workshop.words` or `board.words` in the messages. */
export const say = sayer(config.words)
