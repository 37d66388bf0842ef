/** An attribute whose value decides whether it may stand there; of any other it decides whether there is one. */
const telling =
  /^(?:type|role|rel|scope|lang|class|autocomplete|loading|tabindex|method|http-equiv|aria-(?:current|live|hidden|expanded|pressed))$/
const tag =
  /<(?<name>\/?[a-z][\w-]*)(?<attributes>(?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*(?<closed>\/?)>(?<text>\s*[^<\s])?/g
const attribute = /\s+(?<name>[^\s=>"]+)(?:="(?<value>[^"]*)")?/g
const ofOutline = /^\/?(?:h[1-6]|header|nav|main|aside|section|article|form|footer|dialog)\b/
const data = /(<script type="application\/(?:ld\+)?json">)[^<]*/g
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/**
 * How a page is put together, in pieces: three tags in a row with their attributes, where each element stands, and which part or
 * heading follows which. Pages of one kind are made of the same pieces, whatever their words are.
 */
export function* shapesOf(html: string): Generator<string> {
  const tags = [...html.replace(data, '$1').matchAll(tag)].map(({ groups = {} }) => ({
    name: groups['name'] ?? '',
    stays: !groups['closed'] && !empty.test(groups['name'] ?? ''),
    whole: `${groups['name']}${attributesOf(groups['attributes'] ?? '')}${groups['text'] ? ' …' : ''}`,
  }))
  for (let at = 0; at + 2 < tags.length; at++)
    yield tags
      .slice(at, at + 3)
      .map(({ whole }) => whole)
      .join('>')
  const outline = tags.filter(({ name }) => ofOutline.test(name))
  for (const [at, { name }] of outline.entries()) yield `${outline[at - 1]?.name} then ${name}`
  const open: string[] = []
  for (const { name, stays } of tags) {
    if (name.startsWith('/')) yield `${open.pop()} closed by ${name}`
    else yield [...open, name].join('/')
    if (!name.startsWith('/') && stays) open.push(name)
  }
  yield `${open} open`
}

const attributesOf = (text: string): string =>
  [...text.matchAll(attribute)]
    .map(({ groups = {} }) => ` ${groups['name']}=${worth(groups['name'] ?? '', groups['value'])}`)
    .join('')

function worth(name: string, value = ''): string {
  if (telling.test(name)) return value
  return value === '' ? '' : (/^(?:tel|mailto):/.exec(value)?.[0] ?? 'some')
}
