/** Leads on from a short link: to Thai where the reader reads Thai, else to English. What follows the address goes along. */
const readsThai = navigator.languages.some((language) => language.toLowerCase().startsWith('th'))
const link = document.querySelector<HTMLAnchorElement>(`[data-short-link="${readsThai ? 'th' : 'en'}"]`)
if (link) location.replace(link.href + location.search + location.hash)

export {}
