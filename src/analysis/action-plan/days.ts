/** Whether a day lies behind another; days are ISO dates, which sort as text. */
export const isPast = (day: string, today: string) => day < today

/** The calendar day in Thailand at an instant. */
export const dayInThailand = (now: Date) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Bangkok' }).format(now)

/** The government's fiscal year of a day, in the Christian era: October opens the year after. */
export const fiscalYear = (day: string) => Number(day.slice(0, 4)) + (day.slice(5, 7) >= '10' ? 1 : 0)
