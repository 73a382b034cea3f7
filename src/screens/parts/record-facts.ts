import type {
  Attack,
  Aura,
  DayRecord,
  DiaryRecord,
  Dose,
  HeadacheDetails,
  Medication,
  Setting,
} from '../../domain/records.ts'
import type { AllWords } from '../../i18n/words.ts'
import { isTreatment, treatmentFacts } from './treatment-facts.ts'
import { dated, dayText, timingText, type NameOf } from './record-title.ts'

/** A part of a record with its name. */
export type Fact = readonly [name: string, text: string]

/** What a record says, part by part, to hold two versions against each other. A part not given has an empty text. */
export function recordFacts(record: DiaryRecord, words: AllWords, nameOf: NameOf): readonly Fact[] {
  if (isTreatment(record)) return treatmentFacts(record, words)
  switch (record.kind) {
    case 'attack':
      return attackFacts(record, words)
    case 'reading':
      return [[words.messages.record.kind.reading, levelText(record.level, words)]]
    case 'dose':
      return doseFacts(record, words, nameOf)
    case 'aura':
      return auraFacts(record, words)
    case 'day':
      return dayFacts(record, words)
    case 'medication':
      return medicationFacts(record, words)
    case 'setting':
      return [[words.messages.record.setting[record.name], settingText(record)]]
  }
}

function attackFacts(attack: Attack, words: AllWords): readonly Fact[] {
  const { record, headache } = words.messages
  return [
    [record.when, timingText(attack.timing, words)],
    ...detailFacts(attack, words),
    [headache.eachDay, Object.keys(attack.edits).join(', ')],
    [headache.note, attack.note],
  ]
}

function detailFacts(details: HeadacheDetails, { messages }: AllWords): readonly Fact[] {
  const { headache, form, vocabulary } = messages
  return [
    [headache.severity, details.severity === null ? '' : vocabulary.severity[details.severity]],
    [headache.features, listed(details.features, vocabulary.feature)],
    [form.ownSymptoms, (details.ownSymptoms ?? []).join(', ')],
    [headache.view, details.view === null ? '' : vocabulary.view[details.view]],
    [headache.places, listed(details.places, vocabulary.place)],
    [headache.qualities, listed(details.qualities, vocabulary.quality)],
    [headache.triggers, listed(details.triggers, vocabulary.trigger)],
    [form.ownTriggers, (details.ownTriggers ?? []).join(', ')],
    [headache.prodrome, listed(details.prodrome, vocabulary.prodrome)],
    [headache.postdrome, listed(details.postdrome, vocabulary.postdrome)],
  ]
}

function doseFacts(dose: Dose, words: AllWords, nameOf: NameOf): readonly Fact[] {
  const { dose: says, vocabulary } = words.messages
  return [
    [says.medication, nameOf(dose.medicationId)],
    [says.amount, dose.amount],
    [says.day, dated(dose.at, words)],
    [says.relief, dose.relief === null ? '' : vocabulary.relief[dose.relief]],
  ]
}

function auraFacts(aura: Aura, words: AllWords): readonly Fact[] {
  const { aura: says, vocabulary } = words.messages
  return [
    [says.day, dated(aura.at, words)],
    [says.types, listed(aura.types, vocabulary.auraType)],
    [says.minutes, aura.minutes === null ? '' : String(aura.minutes)],
  ]
}

function dayFacts(record: DayRecord, words: AllWords): readonly Fact[] {
  const { day, vocabulary } = words.messages
  const { mark } = record
  const isHeadache = mark?.state === 'all-day' || mark?.state === 'without-times'
  return [
    [day.sayOfDay, dayText(record, words)],
    ...(isHeadache ? detailFacts(mark, words) : []),
    [day.impact, listed(record.impact, vocabulary.impact)],
    [day.note, record.note],
  ]
}

function medicationFacts(medication: Medication, { messages }: AllWords): readonly Fact[] {
  const { record, medications, vocabulary } = messages
  return [
    [record.kind.medication, medication.name],
    [medications.class, listed(medication.classes, vocabulary.medicationClass)],
    [medications.usualAmount, medication.usualAmount],
    [record.onList, medication.offered ? record.yes : record.no],
  ]
}

function levelText(
  level: number | keyof AllWords['messages']['vocabulary']['severity'],
  { messages }: AllWords,
): string {
  return typeof level === 'number' ? messages.headache.outOfTen(level) : messages.vocabulary.severity[level]
}

function settingText({ value }: Setting): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}

function listed<Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>): string {
  return values.map((each) => names[each]).join(', ')
}
