import * as v from 'valibot'
import { dayOf, type Day } from '../domain/day.ts'
import { parseZonedTime, type ZonedTime } from '../domain/moment.ts'
import {
  features,
  places,
  postdromes,
  personsViews,
  prodromes,
  qualities,
  severities,
  triggers,
} from '../domain/vocabulary.ts'
import { limits } from './limits.ts'
import { parseStamp } from './stamp.ts'

/** The fields that records are made of, each bounded by `limits`. Texts are taken as they are, nothing is trimmed. */
export const noteField = v.pipe(v.string(), v.maxLength(limits.note))
export const shortTextField = v.pipe(v.string(), v.maxLength(limits.shortText))
export const idField = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/), v.maxLength(limits.id))
export const hoursField = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.hours))
export const minutesField = v.pipe(v.number(), v.minValue(0), v.maxValue(limits.minutes))

export const stampField = v.pipe(
  v.string(),
  v.check((text) => parseStamp(text) !== null),
)

/** A day of the calendar. Any can be shown and marked, so any may stand in the diary. */
export const anyDayField = v.custom<Day>((input) => typeof input === 'string' && dayOf(input) !== null)

/** Every form takes days from 1900 on only; what is reckoned from days and times cannot leave the years of four digits. */
export const dayField = v.custom<Day>((input) => typeof input === 'string' && isTaken(input) && dayOf(input) !== null)

export const zonedTimeField = v.custom<ZonedTime>(
  (input) =>
    typeof input === 'string' && input.length <= limits.shortText && isTaken(input) && parseZonedTime(input) !== null,
)

function isTaken(date: string): boolean {
  return date >= '1900' && date < '9000'
}

/** A list of words out of a fixed set. */
export function listField<const Words extends readonly string[]>(words: Words) {
  return v.pipe(v.array(v.picklist(words)), v.maxLength(limits.listItems))
}

/** Names in the person's own words. */
export const ownNamesField = v.pipe(v.array(shortTextField), v.maxLength(limits.listItems))

/** What every record has beside its kind. Ids of days and settings are formed from their names: `keyedBy`. */
export const baseFields = {
  id: v.pipe(
    idField,
    v.check((id) => !/^(day|setting|period)-/.test(id)),
  ),
  stamp: stampField,
  createdAt: zonedTimeField,
}

/** The fields of a record whose id says what it is about. */
export const keyedFields = { ...baseFields, id: idField }

export const severityField = v.nullable(v.picklist(severities))

export const headacheFields = {
  severity: severityField,
  features: listField(features),
  view: v.nullable(v.picklist(personsViews)),
  places: listField(places),
  qualities: listField(qualities),
  triggers: listField(triggers),
  prodrome: listField(prodromes),
  postdrome: listField(postdromes),
  ownSymptoms: v.exactOptional(ownNamesField),
  ownTriggers: v.exactOptional(ownNamesField),
}
