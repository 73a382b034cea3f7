import { addDays, daysBetween, dayOf, type Day } from './day.ts'
import type { StatedTiming } from './day-timing.ts'
import { momentOf, zonedTime, zonedTimeAt, type ZonedTime } from './moment.ts'
import type { AttackEnd } from './records.ts'
import { failed, ok, type Result } from './result.ts'

export const timingKinds = ['times', 'about', 'all-day', 'without-times'] as const
export const endKinds = ['ended', 'slept', 'about', 'open'] as const

/** When a headache was, as the form holds it: texts as typed. */
export interface TimingForm {
  readonly kind: (typeof timingKinds)[number]
  readonly startDay: string
  readonly startClock: string
  readonly wokeWithIt: boolean
  readonly endKind: (typeof endKinds)[number]
  readonly endDay: string
  readonly endClock: string
  readonly painNoticed: boolean
  /** null while empty. */
  readonly hours: number | 'unreadable' | null
  /** The person has confirmed a headache of more than 31 days. */
  readonly isLongConfirmed: boolean
}

export type TimingField = 'startDay' | 'startClock' | 'endDay' | 'endClock' | 'hours'

/** What is wrong, and at which field. `long` is a question: it passes once confirmed. */
export interface TimingProblem {
  readonly field: TimingField
  readonly what: 'missing' | 'not-a-date' | 'too-early' | 'in-the-future' | 'before-start' | 'long' | 'not-hours'
}

export interface TimingContext {
  readonly now: ZonedTime
  /** The zone in which the start, and a day without times, is meant. */
  readonly zone: string
  /** The zone in which the end is meant; as the start where it is not said. */
  readonly endZone?: string
  /** The times as they are stored: what the form leaves as it was stays what it was, to the second. */
  readonly stored?: readonly ZonedTime[]
  /** Kept when the timing of an attack is changed. */
  readonly confirmations: readonly ZonedTime[]
}

const EARLIEST = '1900-01-01'
const LONGEST_DAYS = 31

/** Reads the form. Fails with the first problem, at its field; nothing is guessed. */
export function readTiming(form: TimingForm, context: TimingContext): Result<StatedTiming, TimingProblem> {
  const day = readDay(form.startDay, 'startDay', context)
  if (!day.ok) return day
  const { zone, now } = context
  if (form.kind !== 'times' && day.value > momentOf(now).day) return problem('startDay', 'in-the-future')
  switch (form.kind) {
    case 'all-day':
    case 'without-times':
      return ok({ form: form.kind, day: day.value, zone })
    case 'about': {
      const hours = readHours(form.hours, 24)
      return hours.ok ? ok({ form: 'clockless', day: day.value, zone, hours: hours.value }) : hours
    }
    case 'times':
      return readTimes(form, day.value, context)
  }
}

function readTimes(form: TimingForm, day: Day, context: TimingContext): Result<StatedTiming, TimingProblem> {
  const start = readClock(form.startClock, day, { ...context, field: 'startClock' })
  if (!start.ok) return start
  const end = readEnd(form, start.value, context)
  if (!end.ok) return end
  const { confirmations } = context
  return ok({ form: 'clocked', start: start.value, wokeWithIt: form.wokeWithIt, confirmations, end: end.value })
}

function readEnd(form: TimingForm, start: ZonedTime, context: TimingContext): Result<AttackEnd, TimingProblem> {
  const givenAt = context.now
  switch (form.endKind) {
    case 'open':
      return ok({ how: 'open' })
    case 'about': {
      const hours = readHours(form.hours, LONGEST_DAYS * 24)
      if (!hours.ok) return hours
      const isFuture = momentOf(start).instant + hours.value * 3_600_000 > momentOf(context.now).instant
      return isFuture ? problem('hours', 'in-the-future') : ok({ how: 'about', hours: hours.value, givenAt })
    }
    case 'ended':
    case 'slept': {
      const at = readEndTime(form, start, context)
      if (!at.ok) return at
      const { painNoticed } = form
      return ok(
        form.endKind === 'ended'
          ? { how: 'ended', at: at.value, givenAt }
          : { how: 'slept', at: at.value, painNoticed, givenAt },
      )
    }
  }
}

function readEndTime(form: TimingForm, start: ZonedTime, context: TimingContext): Result<ZonedTime, TimingProblem> {
  const day = readDay(form.endDay, 'endDay', context)
  if (!day.ok) return day
  const first = readClock(form.endClock, day.value, { ...context, field: 'endClock' })
  if (!first.ok) return first
  const end = ok(notBefore(start, first.value, context))
  if (momentOf(end.value).instant < momentOf(start).instant) {
    return problem(day.value < momentOf(start).day ? 'endDay' : 'endClock', 'before-start')
  }
  const isLong = daysBetween(momentOf(start).day, day.value) > LONGEST_DAYS
  return isLong && !form.isLongConfirmed ? problem('endDay', 'long') : end
}

function readDay(text: string, field: 'startDay' | 'endDay', { now }: TimingContext): Result<Day, TimingProblem> {
  if (text === '') return problem(field, 'missing')
  const day = dayOf(text)
  if (day === null) return problem(field, 'not-a-date')
  if (day < EARLIEST) return problem(field, 'too-early')
  // A day ahead can be today in the zone in which the headache was lived; the clock decides then.
  return day > addDays(momentOf(now).day, 1) ? problem(field, 'in-the-future') : ok(day)
}

function readClock(
  text: string,
  day: Day,
  { field, now, zone, endZone = zone, stored = [] }: TimingContext & { readonly field: 'startClock' | 'endClock' },
): Result<ZonedTime, TimingProblem> {
  if (text === '') return problem(field, 'missing')
  const meant = field === 'startClock' ? zone : endZone
  const time = stored.find((each) => isAt(each, { day, text, meant })) ?? zonedTimeAt(day, text, meant)
  if (time === null) return problem(field, 'not-a-date')
  return momentOf(time).instant > momentOf(now).instant ? problem(field, 'in-the-future') : ok(time)
}

/** On the day on which an hour comes twice, an end before the start means the second time. */
function notBefore(start: ZonedTime, end: ZonedTime, { now }: TimingContext): ZonedTime {
  const { instant, clock, day, zone } = momentOf(end)
  if (instant >= momentOf(start).instant) return end
  const again = zonedTime(instant + 3_600_000, zone)
  const second = momentOf(again)
  return second.clock === clock && second.day === day && second.instant <= momentOf(now).instant ? again : end
}

function isAt(time: ZonedTime, said: { readonly day: Day; readonly text: string; readonly meant: string }): boolean {
  const { day, clock, zone } = momentOf(time)
  return day === said.day && clock === said.text && zone === said.meant
}

function readHours(hours: TimingForm['hours'], atMost: number): Result<number, TimingProblem> {
  if (hours === null) return problem('hours', 'missing')
  return hours !== 'unreadable' && hours > 0 && hours <= atMost ? ok(hours) : problem('hours', 'not-hours')
}

function problem(field: TimingField, what: TimingProblem['what']) {
  return failed<TimingProblem>({ field, what })
}
