import type { Day } from './day.ts'
import type { RecordId } from './record-base.ts'
import type { SettingName } from './records.ts'

/** The id of a civil day's own record: there is one for each day, so two devices meet in it. */
export function dayRecordId(day: Day): RecordId {
  return `day-${day}`
}

/** The id of a setting: there is one of each name. */
export function settingId(name: SettingName): RecordId {
  return `setting-${name}`
}

/** The id of a menstruation day. */
export function periodId(day: Day): RecordId {
  return `period-${day}`
}
