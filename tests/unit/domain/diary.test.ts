import { describe, expect, test } from 'vitest'
import { dayOf } from '../../../src/domain/day.ts'
import { diaryOf, settingDefaults, settingOf } from '../../../src/domain/diary.ts'
import { aClocklessAttack, aDayRecord, aMedication, anAttack, aReading, aSetting, at } from '../../support/builders.ts'

describe('the diary of some records', () => {
  test('has its attacks in the order of their starts, as instants and not as text', () => {
    const inTokyo = anAttack({ start: at('2026-03-15T08:00', 'Asia/Tokyo') })
    const inDenver = anAttack({ start: at('2026-03-14T21:00') })
    const clockless = aClocklessAttack({ day: '2026-03-14', hours: 5 })
    expect(diaryOf([inDenver, inTokyo, clockless]).attacks).toEqual([clockless, inTokyo, inDenver])
  })

  test('has its readings in time', () => {
    const of = anAttack({ start: at('2026-03-14T21:00') })
    const early = aReading({ of, at: at('2026-03-14T21:00'), level: 3 })
    const late = aReading({ of, at: at('2026-03-14T22:00'), level: 5 })
    expect(diaryOf([late, of, early]).readings).toEqual([early, late])
  })

  test('finds days by date, medications by id and settings by name', () => {
    const day = aDayRecord({ day: '2026-03-14', mark: 'clear' })
    const medication = aMedication({ name: 'Sumatriptan' })
    const theme = aSetting('theme', 'dim')
    const diary = diaryOf([day, medication, theme])
    const date = dayOf('2026-03-14')
    expect(date !== null && diary.days.get(date)).toBe(day)
    expect(diary.medications.get(medication.id)).toBe(medication)
    expect(diary.settings.get('theme')).toBe(theme)
  })
})

describe('a setting', () => {
  test('is what the person chose', () => {
    expect(settingOf(diaryOf([aSetting('theme', 'dim')]), 'theme')).toBe('dim')
  })

  test('is its default until then', () => {
    expect(settingOf(diaryOf([]), 'diagnosis')).toBe('not-answered')
    expect(settingOf(diaryOf([aSetting('theme', 'dim')]), 'asked')).toBe(settingDefaults.asked)
  })
})
