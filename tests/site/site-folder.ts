/** Where the build put the pages. */
export const siteFolder = process.env['OUT_DIR'] ?? 'dist'
