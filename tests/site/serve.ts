import type { TestProject } from 'vitest/node'
import { serveChromium } from '../../scripts/chromium.ts'
import { serveSite } from '../../scripts/serve-site.ts'
import { siteFolder } from './site-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the served site, without a slash at its end. */
    site: string
    /** Where the one browser of all tests is reached. */
    browser: string
  }
}

/** Serves the built site. */
export default (project: TestProject) => serveForTests(project, siteFolder)

/** Serves a folder of built pages for the tests of a project, and starts a browser for them. */
export async function serveForTests(project: TestProject, folder: string) {
  const [{ url, close }, browser] = await Promise.all([serveSite(folder), serveChromium()])
  project.provide('site', url)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    close()
  }
}
