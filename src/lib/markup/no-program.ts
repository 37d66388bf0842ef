import type remarkMdx from 'remark-mdx'

/** A JavaScript parser, as MDX asks for one. */
type Parser = NonNullable<NonNullable<Parameters<typeof remarkMdx>[0]>['acorn']>

/**
 * Stands where MDX has a JavaScript parser: a program is refused whatever it says, so none is ever read. To find its end
 * it is enough that the braces pair up; a real parser would read all of it again at each brace and each empty line.
 */
export const noProgram: Parser = {
  parse(input) {
    return { type: 'Program', body: [], sourceType: 'module', start: 0, end: input.length }
  },
  parseExpressionAt(input) {
    if (openBraces(input) > 0) throw goOn(input)
    const place = { start: 0, end: input.length }
    const argument = { type: 'Identifier' as const, name: '_', ...place }
    return { type: 'ObjectExpression', properties: [{ type: 'SpreadElement', argument, ...place }], ...place }
  },
}

const openBraces = (input: string) => input.split('{').length - input.split('}').length

/** How a JavaScript parser says that its input has not ended yet. */
const goOn = ({ length }: string) =>
  Object.assign(new SyntaxError('open brace'), { pos: 0, raisedAt: length })
