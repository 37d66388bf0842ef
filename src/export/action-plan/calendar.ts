import ical, { ICalEventTransparency } from 'ical-generator'

/** A day that somebody must not miss. */
export interface PlanDay {
  /** Lasts as long as what it stands for, so that a changed day moves in the reader's calendar. */
  uid: string
  day: string
  /** When its entry was last reviewed: the calendar says so of itself, never when it was built. */
  stamp: string
  summary: string
  description: string
  /** The page that tells more. */
  url: string
}

/** An iCalendar feed (RFC 5545) of whole days; they block no time. */
export function calendar(name: string, days: readonly PlanDay[]): string {
  const feed = ical({
    name,
    prodId: { company: 'good-practice-library', product: 'action-plan', language: 'TH' },
  })
  for (const { uid, day, stamp, ...words } of days)
    feed.createEvent({
      id: `${uid}@good-practice-library`,
      start: `${day}T00:00:00Z`,
      stamp: `${stamp}T00:00:00Z`,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...words,
    })
  return `${feed.toString().replace(/END:VCALENDAR$/, zone)}END:VCALENDAR\r\n`
}

/** A calendar must hold a component (RFC 5545, 3.6), one that waits for its first day too. */
const zone = `${[
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Bangkok',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')}\r\n`
