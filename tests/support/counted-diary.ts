import { diaryFactsOf, type DiaryFacts } from '../../src/domain/diary-facts.ts'
import { diaryOf, type Diary } from '../../src/domain/diary.ts'
import type { DayMark, DayRecord, DiaryRecord } from '../../src/domain/records.ts'
import { aDay, aDayRecord, homeZone } from './builders.ts'

/** A diary with everything counted in it, as it stands on a day. */
export function countedOn(
  today: string,
  records: readonly DiaryRecord[],
  zone: string = homeZone,
): { readonly diary: Diary; readonly facts: DiaryFacts } {
  const diary = diaryOf(records)
  return { diary, facts: diaryFactsOf(diary, { today: aDay(today), zone }) }
}

/** The same mark on some days of a month, from the first number to the last: marked('2026-03', [1, 15], 'clear'). */
export function marked(
  month: string,
  [first, last]: readonly [number, number],
  mark: DayMark['state'],
): readonly DayRecord[] {
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i).padStart(2, '0'))
  return numbers.map((number) => aDayRecord({ day: `${month}-${number}`, mark }))
}

/** The first days of a month with a headache each, the days after them said to be free of it. */
export function aMonth(month: string, headache: number, clear: number): readonly DayRecord[] {
  return [...marked(month, [1, headache], 'without-times'), ...marked(month, [headache + 1, headache + clear], 'clear')]
}
