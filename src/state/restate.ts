import { isHeadacheMark } from '../domain/headache-mark.ts'
import { dayRecordId } from '../domain/record-ids.ts'
import type { ZonedTime } from '../domain/moment.ts'
import type { Attack, AttackEnd, AttackTiming, DayRecord, HeadacheDetails } from '../domain/records.ts'
import { isDayTiming, type DayTiming, type StatedTiming } from '../domain/day-timing.ts'
import type { Diary } from '../domain/diary.ts'
import { attackDraft, noDetails } from './attack-draft.ts'
import type { Act, Draft } from './diary-writer.ts'
import type { Headache } from './headache-of.ts'

export interface Stated {
  readonly act: Act
  /** Where the headache is found afterwards. */
  readonly id: string
}

export interface StatingContext {
  readonly diary: Diary
  readonly newId: () => string
  readonly now: ZonedTime
  /** When the headache was first stated, if it was before: that decides "entered within 48 h". */
  readonly givenAt?: ZonedTime
  /** A note that goes along. */
  readonly note?: string
}

/** A new headache with a timing: an attack, or the mark of a day. */
export function stateHeadache(timing: StatedTiming, details: HeadacheDetails, context: StatingContext): Stated {
  const draft = isDayTiming(timing)
    ? dayDraft(timing, details, context)
    : { ...attackDraft(context.newId(), timing, { details, createdAt: context.now }), note: context.note ?? '' }
  return { act: { put: [draft] }, id: draft.id }
}

/**
 * The same headache at another time. Where an attack becomes a day's mark or the other way round, its doses and
 * auras go along.
 */
export function restateHeadache(headache: Headache, timing: StatedTiming, context: StatingContext): Stated {
  const { record } = headache
  if (record.kind === 'attack' && !isDayTiming(timing)) {
    return { act: { put: [{ ...record, timing: withGivenEnd(record.timing, timing) }] }, id: record.id }
  }
  const { act, id } = stateHeadache(timing, detailsOf(headache), {
    ...context,
    note: noteOf(record),
    givenAt: record.kind === 'attack' ? record.createdAt : (record.mark?.givenAt ?? context.now),
  })
  if (id === record.id) return { act, id }
  const { doses, auras, readings } = context.diary
  const moved = [...doses, ...auras]
    .filter((each) => each.attackId === record.id)
    .map((each) => ({ ...each, attackId: id }))
  const put: readonly Draft[] = [...(act.put ?? []), ...moved]
  if (record.kind === 'day') return { act: { put: [...put, { ...record, mark: null }] }, id }
  const left = readings.filter((reading) => reading.attackId === record.id)
  return { act: { put, remove: [record.id, ...left.map((reading) => reading.id)] }, id }
}

/** An end that was not changed was given when it was first given: that decides "entered within 48 h". */
function withGivenEnd(before: AttackTiming, after: AttackTiming): AttackTiming {
  if (before.form !== 'clocked' || after.form !== 'clocked') return after
  const [was, is] = [before.end, after.end]
  if (was.how === 'open' || is.how === 'open' || saysOf(was) !== saysOf(is)) return after
  return { ...after, end: { ...is, givenAt: was.givenAt } }
}

function saysOf(end: Exclude<AttackEnd, { readonly how: 'open' }>): string {
  const length = end.how === 'about' ? end.hours : end.at
  return [end.how, length, end.how === 'slept' && end.painNoticed].join(' ')
}

function dayDraft(timing: DayTiming, details: HeadacheDetails, context: StatingContext): Draft<DayRecord> {
  const { diary, now, givenAt = now, note = '' } = context
  const blank = { kind: 'day' as const, id: dayRecordId(timing.day), createdAt: now, impact: [], note: '' }
  const known = diary.days.get(timing.day)
  // A day that was a headache already keeps what is known of it.
  const kept = details === noDetails && isHeadacheMark(known?.mark) ? known.mark : details
  const mark = { ...kept, state: timing.form, givenAt: isHeadacheMark(known?.mark) ? known.mark.givenAt : givenAt }
  const notes = [known?.note ?? '', note].filter((text) => text !== '').join('\n')
  return { ...blank, ...known, day: timing.day, zone: timing.zone, mark, note: notes }
}

/** A day's note belongs to the day and stays there; an attack's note goes where its headache goes. */
function noteOf(record: Attack | DayRecord): string {
  return record.kind === 'attack' ? record.note : ''
}

/** With the severity that its readings give it: they do not go along to a day. */
function detailsOf({ course: { details } }: Headache): HeadacheDetails {
  const { severity, features, view, places, qualities, triggers, prodrome, postdrome } = details
  return { severity, features, view, places, qualities, triggers, prodrome, postdrome }
}
