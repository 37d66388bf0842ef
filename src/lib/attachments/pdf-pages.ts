/** The text of each page; throws where the file cannot be read. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf')
  // The reader takes the bytes for its own, so it gets a copy.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  const { text } = await extractText(document, { mergePages: false })
  return text
}

/** Whether a page is a picture, or its letters come out as signs that mean nothing: then only a person can read it. */
export function isUnread(page: string): boolean {
  const signs = page.replace(/\s/g, '')
  const lost = signs.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0
  return signs === '' || lost > signs.length / 5
}
