import { convertIcsCalendar, extendByRecurrenceRule, type IcsEvent } from 'ts-ics'
import { describe, expect, test } from 'vitest'
import { appointmentFile, reminderFile } from '../../../src/formats/calendar-file.ts'
import { aDay, at } from '../../support/builders.ts'
import { momentOf } from '../../../src/domain/moment.ts'

const madeAt = momentOf(at('2026-11-27T09:00')).instant

/** The file as another library reads it. */
function read(text: string): IcsEvent {
  const [event, ...more] = convertIcsCalendar(undefined, text).events ?? []
  if (event === undefined || more.length > 0) throw new Error('not one event')
  return event
}

function reminder(first: string, clock: string): string {
  const file = reminderFile({ first: aDay(first), clock }, { title: 'Diario', madeAt })
  if (!file.ok) throw new Error(file.problem)
  return file.value
}

describe('an appointment', () => {
  const text = appointmentFile(aDay('2026-10-31'), { title: 'Appointment', madeAt })

  test('is one whole day under a neutral title, across the end of a month', () => {
    const event = read(text)
    expect(event.summary).toBe('Appointment')
    expect([event.start.type, event.start.date.toISOString()]).toEqual(['DATE', '2026-10-31T00:00:00.000Z'])
    expect(event.end?.date.toISOString()).toBe('2026-11-01T00:00:00.000Z')
    expect(text).not.toMatch(/botox|botulinum|injection|headache|migraine/i)
  })

  test('is announced at nine in the morning of the day before', () => {
    expect(read(text).alarms?.map(({ trigger }) => trigger.value)).toEqual([{ before: true, hours: 15 }])
  })

  test('has the same id whenever it is made, so that opening it twice adds nothing', () => {
    const later = appointmentFile(aDay('2026-10-31'), { title: 'Cita', madeAt: madeAt + 1_000_000 })
    expect(read(later).uid).toBe(read(text).uid)
  })
})

describe('a daily reminder', () => {
  test.each(['2026-03-07', '2026-10-31'])(
    'from %s on keeps its clock time across the change of the clocks, for its times carry no zone',
    (first) => {
      const event = read(reminder(first, '21:05'))
      expect(event.start.local).toBeUndefined()
      const rule = event.recurrenceRule
      if (rule === undefined) throw new Error('no rule')
      const days = extendByRecurrenceRule(rule, {
        start: event.start.date,
        end: new Date(event.start.date.getTime() + 10 * 24 * 3_600_000),
      })
      expect(days.length).toBeGreaterThanOrEqual(10)
      expect(new Set(days.map((day) => day.toISOString().slice(11, 16)))).toEqual(new Set(['21:05']))
    },
  )

  test('is a floating local time every day, with an alarm at that time', () => {
    const text = reminder('2026-11-27', '07:30')
    expect(text).toContain('DTSTART:20261127T073000\r\n')
    expect(text).toContain('RRULE:FREQ=DAILY\r\n')
    expect(read(text).alarms?.map(({ trigger }) => trigger.value)).toEqual([{ seconds: 0 }])
  })

  test('has lines of at most 75 octets that end as the standard says', () => {
    const lines = reminder('2026-11-27', '07:30').split('\r\n')
    expect(lines.length).toBeGreaterThan(12)
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75 || line.includes('\n'))).toEqual([])
  })

  test.each(['', '24:00', '7:30', '12:60', 'noon'])('is not made for "%s", which is no clock time', (clock) => {
    expect(reminderFile({ first: aDay('2026-11-27'), clock }, { title: 'Diary', madeAt })).toEqual({
      ok: false,
      problem: 'not-a-time',
    })
  })
})
