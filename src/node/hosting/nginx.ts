import { type HeaderRule, headerRules, isFor } from './header-rules.ts'

/** The part of nginx's configuration that serves a built site with the headers of its `_headers` (https://nginx.org/en/docs/). */
export function nginxConfig(headers: string, base: string): string {
  const rules = headerRules(headers)
  const locations = rules.map((rule) => location(rule, rules, rule.path === base && rule.isPrefix))
  return [
    'charset utf-8;',
    'gzip on;',
    'gzip_types application/json application/xml application/atom+xml image/svg+xml text/css text/csv text/javascript;',
    `error_page 404 ${base}404.html;`,
    ...locations,
    '',
  ].join('\n')
}

/** A location of nginx sends its own headers only: each has those of all rules that hold there. */
function location(rule: HeaderRule, rules: readonly HeaderRule[], isWhole: boolean): string {
  const holding = rules.filter((other) => isFor(other, rule.path))
  const sent = isWhole ? rule.headers : holding.flatMap(({ headers }) => headers)
  return [
    `location ${rule.isPrefix ? (isWhole ? '' : '^~ ') : '= '}${rule.path} {`,
    ...sent.map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
  ].join('\n')
}
