import type { Library } from '../../check/check-form.ts'
import type { Terms } from '../../check/rules/rule.ts'
import type { FindingWords } from '../../check/words.ts'
import type { WordForm } from '../../import/word/fields.ts'
import { part } from '../dom.ts'
import { config, page, say } from './page.ts'

declare global {
  interface Window {
    /** What browsers that know it ask of script addresses; what it makes stands for the address. */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ): { createScriptURL: (address: string) => string }
    }
  }
}

/** What the check must know, and the words it speaks. */
export interface FetchedLibrary extends Library {
  words: FindingWords
  /** What a Word file is read with. */
  word: WordForm
}

/** The same as it is sent: what the texts of entries name is in it once, for both who render them and who check them. */
export interface SentLibrary extends Omit<FetchedLibrary, 'vocabulary'> {
  vocabulary: Omit<Terms, 'law' | 'tools' | 'sections'>
}

/** Fetches what the check must know; nothing where there is no connection and none is kept. */
export async function fetchLibrary(): Promise<FetchedLibrary | undefined> {
  try {
    const response = await fetch(`${config.base}contribute/new/library.json`)
    const library: SentLibrary = await response.json()
    const { law, tools, sections } = library.context
    return { ...library, vocabulary: { ...library.vocabulary, law, tools, sections } }
  } catch {
    return undefined
  }
}

/** Keeps the form on this device, so that it opens without a connection; says so once it does. */
export async function keepOffline() {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const address = `${config.base}form-worker.js`
  const policy = window.trustedTypes?.createPolicy('form-worker', { createScriptURL: () => address })
  const script = policy ? policy.createScriptURL('') : address
  await navigator.serviceWorker.register(script, { scope: `${config.home}contribute/new/` })
  await navigator.serviceWorker.ready
  part(page, '[data-offline]', HTMLElement).textContent = say('offline')
}
