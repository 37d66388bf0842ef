import type { Locale } from './routes.ts'

const day = { timeZone: 'Asia/Bangkok', day: 'numeric', month: 'long', year: 'numeric' } as const
const formats = {
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', day),
  en: new Intl.DateTimeFormat('en-GB', day),
}

/** An ISO day in words: Buddhist-era year in Thai, Christian-era in English. */
export const formatDate = (iso: string, locale: Locale) =>
  formats[locale].format(new Date(`${iso}T12:00:00+07:00`)).replace('พุทธศักราช', 'พ.ศ.')

/** A year: “พ.ศ. 2565” or “2022”. */
export const formatYear = (year: string, locale: Locale) =>
  locale === 'th' ? `พ.ศ. ${Number(year) + 543}` : year

const numbers = { th: new Intl.NumberFormat('th-TH-u-nu-latn'), en: new Intl.NumberFormat('en-GB') }

/** A figure with thousands separators; words stay as they are. */
export const formatFigure = (figure: number | string, locale: Locale) =>
  typeof figure === 'number' ? numbers[locale].format(figure) : figure
