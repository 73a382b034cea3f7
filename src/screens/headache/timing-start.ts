import type { Day } from '../../domain/day.ts'
import { momentOf, type ZonedTime } from '../../domain/moment.ts'
import type { ClockedTiming } from '../../domain/records.ts'
import type { TimingForm } from '../../domain/stated-timing.ts'
import type { Headache } from '../../state/headache-of.ts'

/** The form as it opens for a new headache on a day: nothing is stated yet but the day. */
export function formOfDay(day: Day): TimingForm {
  return {
    kind: 'times',
    startDay: day,
    startClock: '',
    wokeWithIt: false,
    endKind: 'ended',
    endDay: day,
    endClock: '',
    painNoticed: false,
    hours: null,
    isLongConfirmed: false,
  }
}

/** The form as it opens for a headache that is there, and what its times are meant in. */
export interface OpenedForm {
  readonly form: TimingForm
  readonly zone: string
  readonly endZone: string
  readonly confirmations: readonly ZonedTime[]
  readonly stored: readonly ZonedTime[]
}

/** An end that is there keeps its zone; one that is still to be said is said in the zone of the device. */
export function formOfHeadache({ record, course }: Headache, now: ZonedTime): OpenedForm {
  const blank = formOfDay(course.startDay)
  const here = momentOf(now).zone
  if (record.kind === 'day') {
    const kind = record.mark?.state === 'all-day' ? ('all-day' as const) : ('without-times' as const)
    return { form: { ...blank, kind }, zone: record.zone, endZone: record.zone, confirmations: [], stored: [] }
  }
  const { timing } = record
  if (timing.form === 'clockless') {
    const form: TimingForm = { ...blank, kind: 'about', hours: timing.hours }
    return { form, zone: timing.zone, endZone: timing.zone, confirmations: [], stored: [] }
  }
  const end = timing.end.how === 'ended' || timing.end.how === 'slept' ? timing.end.at : null
  return {
    form: { ...blank, ...clockedForm(timing, now) },
    zone: momentOf(timing.start).zone,
    endZone: end === null ? here : momentOf(end).zone,
    confirmations: timing.confirmations,
    stored: end === null ? [timing.start] : [timing.start, end],
  }
}

function clockedForm(timing: ClockedTiming, now: ZonedTime): Partial<TimingForm> {
  const start = momentOf(timing.start)
  const begun = { startClock: start.clock, wokeWithIt: timing.wokeWithIt }
  const { end } = timing
  switch (end.how) {
    case 'open':
      // Whoever opens the times of a running headache has come to say that it ended.
      return { ...begun, endKind: 'ended', endDay: momentOf(now).day }
    case 'about':
      return { ...begun, endKind: 'about', hours: end.hours }
    case 'ended':
      return { ...begun, endKind: 'ended', endDay: momentOf(end.at).day, endClock: momentOf(end.at).clock }
    case 'slept': {
      const at = momentOf(end.at)
      return { ...begun, endKind: 'slept', endDay: at.day, endClock: at.clock, painNoticed: end.painNoticed }
    }
  }
}
