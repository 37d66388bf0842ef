const facts = '---\nkind: good-practice\nstatus: draft\ntitle: ก\n---\n\n'
const room = 64 * 1024 - Buffer.byteLength(facts) - 50

/** As many of a unit as a file may hold. */
const fill = (unit: string, most = Number.POSITIVE_INFINITY) =>
  unit.repeat(Math.min(most, Math.floor(room / Buffer.byteLength(unit))))
const each = (count: number, unit: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => unit(index)).join('')
const body = (text: string) => facts + text
const yaml = (text: string) => facts.replace('\n---\n\n', `\n${text}\n---\n\n`)

/** Texts that kept a parser busy for seconds or minutes: the limits refuse them before it sees them. */
export const refused: Record<string, string> = {
  'stars that never close': body(fill('*a**')),
  'underscores and stars': body(fill('_*')),
  'open brackets': body(fill('[')),
  'brackets and parentheses': body(fill('[a](')),
  'open braces': body(fill('{')),
  'bars of backticks': body(each(300, (index) => `${'`'.repeat(index)} `)),
  'tags without end': body(fill('<a ')),
  quotes: body(fill('>')),
  'quotes on each line': body(fill(`${'> '.repeat(12)}a\n`)),
  'lists in lists on one line': body(fill('- ')),
  'lists in lists on each line': body(fill(`${'- '.repeat(12)}a\n`, 1900)),
  'lists in lists by indent': body(each(240, (index) => `${'  '.repeat(index)}- a\n`)),
  'lists in lists, both ways': body(each(60, (index) => `${'  '.repeat(index * 12)}${'* '.repeat(12)}a\n`)),
  'lists in lists in a footnote': body(`[^1]: ${fill('1. ')}`),
  'quotes in a footnote in a list': body(`- [^1]: ${fill('> ')}`),
  'a table of 1,000 columns': body(`${'|a'.repeat(1000)}|\n${'|-'.repeat(1000)}|\n`),
  footnotes: body(each(2000, (index) => `[^${index}]: a\n`)),
  'link addresses': body(each(900, (index) => `[a${index}]: /practices/\n`)),
  lines: body(fill('\n')),
  'old line ends': body(fill('\r')),
  'lists of one line': yaml(`stages: [${fill('a,')}]`),
  'fields of one line': yaml(`resources: {${each(9000, (index) => `k${index},`)}}`),
  'one field many times': yaml(`resources: {${fill('a,')}}`),
  'lists in lists of facts': yaml(`stages: ${fill('[')}`),
  'keys of keys': yaml(`stages: [${fill('? ')}`),
  'addresses without a scheme': body(fill('www.a ')),
  'addresses with nothing between': body(fill('www.')),
  'e-mail addresses': body(fill('a@a.b ')),
  'e-mail addresses with nothing between': body(fill('a.a@')),
  'https addresses': body(fill('https://a.b ')),
  '10,000 fields': yaml(each(10_000, (index) => `k${index}: 1\n`).slice(0, room)),
}

/** Texts that keep within the limits and ask of the parsers as much as they can. */
export const answered: Record<string, string> = {
  'one Thai line': body(fill('ความคุ้มครอง')),
  'one line of a letter': body(fill('a')),
  'addresses, just as many as may be': body(fill('www.a ', 499)),
  spaces: body(`a${fill(' ')}b`),
  'stars, just as many as may be': body(fill('*a**', 333)),
  'all signs of emphasis': body(fill('*_~', 1000)),
  'brackets, just as many': body('['.repeat(1000) + ']'.repeat(1000)),
  'tags in tags': body('<Term id="a">'.repeat(300) + '</Term>'.repeat(300)),
  'attributes of one tag': body(`<Cite ${each(7000, (index) => `a${index} `)}/>`),
  'footnotes that name each other': body(each(300, (index) => `[^${index}]: [^${index + 1}]\n\n`)),
  'one footnote named again and again': body(`[^1]: a\n\n${fill('[^1]', 990)}`),
  'list items': body(fill('- a\n', 1900)),
  'quotes and empty lines': body(fill('> a\n\n', 900)),
  'a table without end': body(`a|b\n-|-\n${fill('c\n', 1900)}`),
  'an export without end': body(`export const a = 1 +\n\n${fill(`${'1 + '.repeat(15)}\n\n`, 900)}`),
  'an expression closed again and again': body(`{"${fill(`${'a'.repeat(60)}}`, 999)}`),
  'parentheses in an expression': body(`{${fill('(', 60_000)}}`),
  'links to pages that do not exist': body(fill('[a](/provinces/chiang-maix/) ', 999)),
  'a link that is one long name': body(`[a](/${fill('b', 60_000)}/)`),
  'a link text of names': body(`[${fill('a.', 30_000)}](https://a.bc)`),
  'marks on marks': body(`a${fill('\u302e\u{1d165}')}`),
  'unseen signs': body(fill('\u200d\n', 1900)),
  'a long number': yaml(`provinces: ${fill('9', 60_000)}`),
  'a long block': yaml(`summary: |\n${fill('  ก\n', 1900)}`),
  'colons in a row': yaml(fill('a: ', 20_000)),
  'unknown fields': yaml(each(1900, (index) => `${'k'.repeat(25)}${index}: 1\n`)),
  'aliases of aliases': yaml(each(20, (index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(9)}]\n`)),
}
