import ICAL from 'ical.js'

/** The events of a calendar, as another program reads them. */
export const readCalendar = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
