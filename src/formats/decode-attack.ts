import * as v from 'valibot'
import { dayOf } from '../domain/day.ts'
import { features } from '../domain/vocabulary.ts'
import { limits } from './limits.ts'
import {
  baseFields,
  dayField,
  headacheFields,
  hoursField,
  listField,
  noteField,
  severityField,
  shortTextField,
  zonedTimeField,
} from './record-fields.ts'

const attackEnd = v.variant('how', [
  v.looseObject({ how: v.literal('open') }),
  v.looseObject({ how: v.literal('ended'), at: zonedTimeField, givenAt: zonedTimeField }),
  v.looseObject({ how: v.literal('about'), hours: hoursField, givenAt: zonedTimeField }),
  v.looseObject({
    how: v.literal('slept'),
    at: zonedTimeField,
    painNoticed: v.boolean(),
    givenAt: zonedTimeField,
  }),
])

const attackTiming = v.variant('form', [
  v.looseObject({
    form: v.literal('clocked'),
    start: zonedTimeField,
    wokeWithIt: v.boolean(),
    confirmations: v.pipe(v.array(zonedTimeField), v.maxLength(limits.attackItems)),
    end: attackEnd,
  }),
  v.looseObject({ form: v.literal('clockless'), day: dayField, zone: shortTextField, hours: hoursField }),
])

const dayKey = v.pipe(
  v.string(),
  v.check((text) => dayOf(text) !== null),
)

const dayEdit = v.looseObject({
  severity: v.exactOptional(severityField),
  features: v.exactOptional(listField(features)),
})

/** An attack of unknown origin; fields that this version does not know are kept. */
export const attackSchema = v.looseObject({
  kind: v.literal('attack'),
  ...baseFields,
  ...headacheFields,
  timing: attackTiming,
  edits: v.pipe(v.record(dayKey, dayEdit), v.maxEntries(limits.attackItems)),
  note: noteField,
})
