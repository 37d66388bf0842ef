/** Whether the words of a link show another host than the one it leads to. */
export function showsAnotherHost(words: string, url: string): boolean {
  const target = hostOf(url)
  return shownHosts(words).some((host) => target !== host && !target.endsWith(`.${host}`))
}

function shownHosts(words: string): string[] {
  const plain = words.normalize('NFKC').toLowerCase().replaceAll('。', '.')
  const stated = [...plain.matchAll(/https?:\/\/([^\s/?#]+)/g)].map(([, host = '']) => host)
  return [...stated, ...(plain.match(names) ?? []).map(withoutDots).filter(isHost)].map(withoutWww)
}

/** Names with dots, in the scripts in which one can be made to look like another. */
const names = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d.-]+/gu

const file = /^(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|webp|avif|mdx)$/

function isHost(name: string): boolean {
  const [last = '', ...before] = name.split('.').reverse()
  return (
    before.length > 0 &&
    before.every((label) => label !== '') &&
    /^\p{L}{2,}$/u.test(last) &&
    !file.test(last)
  )
}

function hostOf(url: string): string {
  return withoutWww(/^(?:https:\/\/|mailto:[^@]*@)([^/?#]+)/.exec(url)?.[1] ?? '')
}

const withoutWww = (host: string) => host.replace(/^www\./, '')
const withoutDots = (name: string) => name.replace(/^\.+/, '').replace(/(?<!\.)\.+$/, '')
