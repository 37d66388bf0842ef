import { element } from './dom.ts'

/** What changed of one language's text. */
interface Changes {
  of: string
  parts: { name: string; fragment?: string }[]
}

/** What the build knows of the versions that links may name. */
interface Told {
  versions: Record<string, { says: string; changes: Changes[] }>
  unknown: string
}

const asked = new URLSearchParams(location.search).get('v')
const strip = document.querySelector<HTMLElement>('.pinned-version')
if (asked && strip) tell(asked, strip)

/** Says on top what changed since the version that the reader's link names. */
function tell(version: string, strip: HTMLElement) {
  const { versions, unknown }: Told = JSON.parse(strip.querySelector('script')?.textContent ?? '')
  const { says, changes } = (Object.hasOwn(versions, version) ? versions[version] : undefined) ?? {
    says: unknown,
    changes: [],
  }
  strip.append(element('p', {}, says), ...changes.map(listed))
  strip.hidden = false
}

function listed({ of, parts }: Changes): HTMLElement {
  const line = element('p', {}, `${of}: `)
  parts.forEach(({ name, fragment }, index) => {
    line.append(index > 0 ? ' · ' : '', fragment ? linkTo(name, fragment) : name)
  })
  return line
}

/** A section that is gone has nothing to lead to. */
function linkTo(name: string, fragment: string): HTMLElement | string {
  return document.getElementById(fragment) ? element('a', { href: `#${fragment}` }, name) : name
}
