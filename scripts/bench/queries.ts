import { findChromium } from '../find-chromium.ts'
import { launchChromium } from '../launch-chromium.ts'
import { serveSite } from '../serve-site.ts'

/** Queries as people type them: one word, several, a place, English. */
const queries = ['ผู้เสียหาย', 'ล่าม การคัดแยก', 'เชียงใหม่', 'การคุ้มครองเด็ก', 'shelter']

/** The bytes of the search index that a fresh browser gets for one query, on average. */
export async function bytesPerQuery(site: string): Promise<number> {
  const server = await serveSite(site)
  const browser = await launchChromium(findChromium())
  let bytes = 0
  for (const query of queries) {
    const page = await browser.newPage()
    page.on('response', async (response) => {
      if (response.url().includes('/pagefind/')) bytes += Number(await response.headerValue('content-length'))
    })
    await page.goto(`${server.url}/search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' })
    await page.close()
  }
  await browser.close()
  server.close()
  return bytes / queries.length
}
