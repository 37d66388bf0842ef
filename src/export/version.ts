/** The version of all shapes in `/data/`; what may change within it is promised on the page `/data/`. */
export const DATA_VERSION = 1

/** The licence of the library's content. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/'
