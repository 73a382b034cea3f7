import type { Counted } from '../domain/figure-days.ts'
import { isAcute } from '../domain/medication-class.ts'
import { momentOf, type Moment } from '../domain/moment.ts'
import type { Dose, Medication } from '../domain/records.ts'
import { localTime, plain, tableOf, text, type Columns, type Table } from './csv-table.ts'

interface DoseRow {
  readonly dose: Dose
  readonly moment: Moment
  /** null: "took something", or one that the diary no longer holds. */
  readonly medication: Medication | null
  /** The headache it was taken for still shows. */
  readonly isLinked: boolean
}

/** One row for each dose, in the order of time. */
export function dosesTable({ diary, facts }: Counted): Table {
  const rows = diary.doses.map((dose) => ({
    dose,
    moment: momentOf(dose.at),
    medication: (dose.medicationId === null ? null : diary.medications.get(dose.medicationId)) ?? null,
    isLinked: dose.attackId !== null && facts.courseById.has(dose.attackId),
  }))
  return tableOf(columns, rows)
}

const columns: Columns<DoseRow> = {
  dose_id: plain(({ dose }) => dose.id),
  attack_id: plain(({ dose, isLinked }) => (isLinked ? dose.attackId : null)),
  day: plain(({ moment }) => moment.day),
  time: plain(({ moment }) => localTime(moment)),
  zone: text(({ moment }) => moment.zone),
  medication: text(({ medication }) => medication?.name ?? null),
  generic: text(({ medication }) => medication?.generic ?? null),
  classes: plain(({ medication }) => medication?.classes ?? null),
  class_set_by: plain(({ medication }) => (medication === null ? null : medication.classSetBy)),
  acute_medication: plain(({ medication }) => isAcute(medication?.classes ?? [])),
  amount: text(({ dose }) => dose.amount),
  relief: plain(({ dose }) => dose.relief),
}
