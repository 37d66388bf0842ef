/** What HTML knows and Astro's list of attributes does not, as Astro's guide to TypeScript tells to add it. */
declare namespace astroHTML.JSX {
  interface InputHTMLAttributes {
    /** A whole folder is chosen in place of files. */
    webkitdirectory?: boolean
  }
}
