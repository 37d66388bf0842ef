/** What the service worker answers; what it cannot do, it says by `failed`. */
export interface Answer {
  failed?: 'lost' | 'renewed'
  /** Whether files are of the release that it keeps. */
  isOfThis?: boolean
  /** How many pages are kept or asked for, how large they are, and the day they were built for. */
  pages?: number
  kilobytes?: number
  day?: string
  /** How far it is. */
  done?: number
  all?: number
}

/** Asks the service worker, and gives back its last answer; those on the way are told. */
export async function askWorker(
  question: { ask: string; path?: string; files?: string[] },
  isLast: (answer: Answer) => boolean = () => true,
): Promise<Answer> {
  const { active } = await navigator.serviceWorker.ready
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.failed || isLast(data)) resolve(data)
    }
    active?.postMessage(question, [port2])
  })
}
