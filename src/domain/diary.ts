import type { Attack, Aura, DayRecord, DiaryRecord, Dose, Medication, Reading, Setting, SettingName, SettingValues } from './records.ts'
import type { Day } from './day.ts'

/** Everything that shows: deleted and superseded revisions are not in it. */
export interface Diary {
  readonly attacks: readonly Attack[]
  readonly readings: readonly Reading[]
  readonly doses: readonly Dose[]
  readonly auras: readonly Aura[]
  readonly days: ReadonlyMap<Day, DayRecord>
  readonly medications: ReadonlyMap<string, Medication>
  readonly settings: ReadonlyMap<SettingName, Setting>
}
