import { basePath } from './corpus.ts'

/** The site's whole address, ending in `/`: `SITE_URL` and `BASE_PATH`, else the local server's. */
export const siteUrl = () => new URL(basePath(), process.env['SITE_URL'] ?? 'http://localhost:4321').href
