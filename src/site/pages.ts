import { getCollection } from 'astro:content'
import { type Library, loadLibrary } from './library.ts'
import { type Address, addressesOf, type Locale, type RouteName } from './routes.ts'
import { type Site, siteIn } from './site.ts'

let read: Promise<Library> | undefined

/** The library, read once: everything that pages show comes from here. */
export const getLibrary = (): Promise<Library> => (read ??= fromCollection())

/** The library as one language shows it. */
export const getSite = async (locale: Locale): Promise<Site> => siteIn(await getLibrary(), locale)

/** What Astro hands to each page or file of a route. */
export interface PageProps {
  site: Site
  address: Address
}

/** The `getStaticPaths` of some routes: everything they publish, in each language. */
export const pathsOf =
  (...names: RouteName[]) =>
  async () => {
    const library = await getLibrary()
    return names
      .flatMap((name) => addressesOf(name, library))
      .map((address) => ({
        params: { ...address.params, locale: address.locale === 'en' ? 'en' : undefined },
        props: { site: siteIn(library, address.locale), address },
      }))
  }

async function fromCollection(): Promise<Library> {
  const parts = (await getCollection('library')).map(({ data }) => data)
  const shared = parts.find((part) => 'shared' in part)?.shared
  if (!shared) throw new Error('The library was not read: see src/content.config.ts')
  return loadLibrary({
    ...shared,
    entries: parts.flatMap((part) => ('entry' in part ? part.entry : [])),
    courses: parts.flatMap((part) => ('course' in part ? part.course : [])),
  })
}
