import type { TestProject } from 'vitest/node'
import { serveSite } from '../../scripts/serve-site.ts'
import { siteFolder } from './site-folder.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the served site, without a slash at its end. */
    site: string
  }
}

/** Serves the built site. */
export default (project: TestProject) => serveForTests(project, siteFolder)

/** Serves a folder of built pages for the tests of a project. */
export async function serveForTests(project: TestProject, folder: string) {
  const { url, close } = await serveSite(folder)
  project.provide('site', url)
  return close
}
