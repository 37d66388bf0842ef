import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { z } from 'astro/zod'
import { readLibrary } from './node/library.ts'
import type { LibraryData } from './site/library.ts'

/** A part of the library, as Astro keeps it for the pages. */
type Part =
  | { shared: Omit<LibraryData, 'entries' | 'courses'> }
  | { entry: LibraryData['entries'][number] }
  | { course: LibraryData['courses'][number] }

/**
 * Reads and checks the library, and hands it over as plain data. Astro is given neither front matter nor paths of files
 * or images: what it resolves as a module can run.
 */
const loader: Loader = {
  name: 'library',
  load: async ({ store }) => {
    const { entries, courses, ...shared } = await readLibrary()
    const keep = (id: string, data: Part) => store.set({ id, data: { ...data } })
    store.clear()
    keep('shared', { shared })
    for (const entry of entries) keep(`entries/${entry.id}`, { entry })
    for (const course of courses) keep(`courses/${course.id}`, { course })
  },
}

export const collections = { library: defineCollection({ loader, schema: z.custom<Part>() }) }
