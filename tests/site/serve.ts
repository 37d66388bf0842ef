import type { TestProject } from 'vitest/node'
import { findChromium } from '../../scripts/chromium.ts'
import { serveSite } from '../../scripts/serve-site.ts'
import { siteFolder } from './site-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    site: string
    chromium: string
  }
}

/** Serves the built site for the tests, and finds a browser for them. */
export default async function setup(project: TestProject) {
  const { url, close } = await serveSite(siteFolder)
  project.provide('site', url)
  project.provide('chromium', findChromium())
  return close
}
