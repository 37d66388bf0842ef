/** What a host sends with some addresses. */
export interface HeaderRule {
  /** An address, or the beginning of some. */
  path: string
  /** Whether it is the beginning of addresses. */
  isPrefix: boolean
  headers: [name: string, value: string][]
}

/** Reads the rules that our build writes into `_headers`: each begins with a line that names a path, the lines below it are headers. */
export const headerRules = (text: string): HeaderRule[] =>
  text
    .trimEnd()
    .split(/\n(?! )/)
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n')
      return { path: path.replace('*', ''), isPrefix: path.endsWith('*'), headers: lines.map(readHeader) }
    })

/** Whether a rule is for an address. */
export const isFor = ({ path, isPrefix }: HeaderRule, address: string) =>
  isPrefix ? address.startsWith(path) : address.replace(/\?.*/, '') === path

function readHeader(line: string): [name: string, value: string] {
  const [name = '', ...value] = line.trim().split(': ')
  return [name, value.join(': ')]
}
