import ICAL from 'ical.js'
import { addDays, type Day } from '../domain/day.ts'
import { failed, ok, type Result } from '../domain/result.ts'

/** What a calendar file says; the title is neutral, for others may see the calendar. */
interface CalendarEntry {
  readonly title: string
  /** Epoch milliseconds at which the file is made. */
  readonly madeAt: number
}

/**
 * A calendar file (RFC 5545) with one whole day, announced at nine on the day before. The same day gives the same entry,
 * so that opening the file twice adds nothing.
 */
export function appointmentFile(day: Day, entry: CalendarEntry): string {
  const event = eventOf(`appointment-${day}`, entry)
  event.addPropertyWithValue('dtstart', dateOf(day))
  event.addPropertyWithValue('dtend', dateOf(addDays(day, 1)))
  event.addSubcomponent(alarmOf('-PT15H', entry))
  return fileOf(event)
}

/**
 * A calendar file with a reminder on every day from `first` on at a clock time ("21:00"), wherever the calendar is: its
 * times carry no zone, so they keep to the wall clock across clock changes. Fails for what is no clock time.
 */
export function reminderFile(
  { first, clock }: { readonly first: Day; readonly clock: string },
  entry: CalendarEntry,
): Result<string, 'not-a-time'> {
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(clock)) return failed('not-a-time')
  const event = eventOf('daily-reminder', entry)
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateTimeString(`${first}T${clock}:00`))
  event.addPropertyWithValue('duration', ICAL.Duration.fromString('PT5M'))
  event.addPropertyWithValue('rrule', ICAL.Recur.fromString('FREQ=DAILY'))
  event.addSubcomponent(alarmOf('PT0S', entry))
  return ok(fileOf(event))
}

function eventOf(id: string, { title, madeAt }: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `${id}@fifteen`)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(madeAt), true))
  event.addPropertyWithValue('summary', title)
  return event
}

function alarmOf(trigger: string, { title }: CalendarEntry): ICAL.Component {
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('description', title)
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString(trigger))
  return alarm
}

function fileOf(event: ICAL.Component): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Fifteen//Diary//EN')
  calendar.addSubcomponent(event)
  return `${calendar.toString()}\r\n`
}

function dateOf(day: Day): ICAL.Time {
  return ICAL.Time.fromDateString(day)
}
