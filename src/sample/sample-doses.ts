import { acuteMedications } from '../domain/acute-medications.ts'
import { momentOf, zonedTime, type ZonedTime } from '../domain/moment.ts'
import type { Attack, DayRecord, Dose, Medication } from '../domain/records.ts'
import { oneOf, type Random } from './random.ts'
import type { MakeBase } from './record-maker.ts'
import { timeOn, type Occasion } from './sample-headache.ts'
import type { SampleWords } from './sample-words.ts'

export type OwnMedications = Readonly<Record<keyof SampleWords['medications'], Medication>>

/** What each is in the medicine list, and how much of it is taken. */
const listed = {
  triptan: ['sumatriptan, oral', '50 mg'],
  ibuprofen: ['ibuprofen', '400 mg'],
  combination: ['acetaminophen + aspirin + caffeine', '2'],
  gepant: ['rimegepant (acute use)', '75 mg'],
  antiemetic: ['ondansetron', '4 mg'],
} as const satisfies Record<keyof OwnMedications, readonly [string, string]>

/** The made-up person's own list. */
export function makeMedications(base: MakeBase, begun: ZonedTime, words: SampleWords): OwnMedications {
  const medication = (key: keyof OwnMedications): Medication => {
    const [generic, usualAmount] = listed[key]
    return {
      ...base(begun),
      kind: 'medication',
      name: words.medications[key],
      generic,
      classes: acuteMedications.find((each) => each.generic === generic)?.classes ?? [],
      classSetBy: 'list',
      usualAmount,
      offered: true,
    }
  }
  return {
    triptan: medication('triptan'),
    ibuprofen: medication('ibuprofen'),
    combination: medication('combination'),
    gepant: medication('gepant'),
    antiemetic: medication('antiemetic'),
  }
}

interface DoseMaking {
  readonly random: Random
  readonly base: MakeBase
  readonly medications: OwnMedications
  readonly record: Attack | DayRecord
  readonly occasion: Occasion
  readonly saidAt: ZonedTime
}

/** What was taken for a headache: mostly one thing, now and then with something against nausea. */
export function makeDoses(making: DoseMaking): readonly Dose[] {
  const { random, medications, occasion } = making
  const luck = random()
  if (luck < 0.35) return []
  const { triptan, ibuprofen, combination, gepant, antiemetic } = medications
  const main = occasion.isMigraine
    ? oneOf(random, [triptan, triptan, ibuprofen, gepant])
    : oneOf(random, [ibuprofen, ibuprofen, combination])
  const first = doseOf(making, main)
  return occasion.isMigraine && random() < 0.1 ? [first, doseOf(making, antiemetic)] : [first]
}

function doseOf({ random, base, record, occasion, saidAt }: DoseMaking, medication: Medication): Dose {
  const at = startOf(record, occasion)
  const { instant, zone } = momentOf(at)
  const taken = zonedTime(instant + 20 * 60_000, zone)
  return {
    ...base(laterOf(saidAt, taken)),
    kind: 'dose',
    at: taken,
    attackId: record.id,
    medicationId: medication.id,
    amount: medication.usualAmount,
    relief: oneOf(random, ['some', 'some', 'gone', 'none', null]),
  }
}

function startOf(record: Attack | DayRecord, { days: [day], zone }: Occasion): ZonedTime {
  const noon = timeOn(day, '12:00', zone)
  if (record.kind === 'day') return noon
  return record.timing.form === 'clocked' ? record.timing.start : noon
}

/** The later of two moments. */
export function laterOf(a: ZonedTime, b: ZonedTime): ZonedTime {
  return momentOf(a).instant > momentOf(b).instant ? a : b
}
