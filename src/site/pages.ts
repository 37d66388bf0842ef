import { type Library, loadLibrary } from './library.ts'
import { type Address, addressesOf, type Locale, type RouteName } from './routes.ts'
import { type Site, siteIn } from './site.ts'

let loaded: Library | undefined

/** The library, loaded once: everything that pages show comes from here. */
function getLibrary(): Library {
  loaded ??= load()
  return loaded
}

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

function load(): Library {
  const { libraryData, pageReads } = globalThis
  if (!libraryData) throw new Error('The library was not read: see src/node/build/library.ts')
  const { entries, ...shared } = libraryData
  pageReads?.share([shared, entries.map(({ id }) => id)])
  return loadLibrary(pageReads ? { ...shared, entries: entries.map(pageReads.watch) } : libraryData)
}
