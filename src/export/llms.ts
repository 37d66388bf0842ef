/** A list of links under a heading. */
export interface LinkSection {
  heading: string
  links: { name: string; url: string; note?: string }[]
}

/** A guide to a site for language models, in Markdown as llmstxt.org proposes. */
export function llmsText(
  title: string,
  summary: string,
  notes: readonly string[],
  sections: readonly LinkSection[],
): string {
  const lists = sections.map(({ heading, links }) => `## ${heading}\n\n${links.map(line).join('\n')}`)
  return `${[`# ${title}`, `> ${summary}`, ...notes, ...lists].join('\n\n')}\n`
}

const line = ({ name, url, note }: LinkSection['links'][number]) =>
  `- [${name}](${url})${note ? `: ${note}` : ''}`
