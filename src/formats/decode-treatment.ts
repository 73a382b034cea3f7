import * as v from 'valibot'
import { payerGroups, preventiveClasses } from '../domain/preventive-class.ts'
import { MIDAS_ITEMS, scoreLimits } from '../domain/scores.ts'
import { stopReasons } from '../domain/treatment-records.ts'
import { isWholeWithin } from '../domain/whole-number.ts'
import { limits } from './limits.ts'
import { anyDayField, baseFields, dayField, keyedFields, noteField, shortTextField } from './record-fields.ts'

const maybeDay = v.nullable(dayField)

const preventive = v.variant('from', [
  v.looseObject({ from: v.literal('list'), generic: shortTextField, class: v.picklist(preventiveClasses) }),
  v.looseObject({ from: v.literal('person'), payerGroup: v.nullable(v.picklist(payerGroups)) }),
])

const courseEnd = v.variant('how', [
  v.looseObject({ how: v.literal('ongoing') }),
  v.looseObject({ how: v.literal('stopped'), on: maybeDay, reason: v.nullable(v.picklist(stopReasons)) }),
])

/** A preventive course of unknown origin; fields that this version does not know are kept. */
export const courseSchema = v.looseObject({
  kind: v.literal('course'),
  ...baseFields,
  name: shortTextField,
  brand: shortTextField,
  preventive,
  start: maybeDay,
  end: courseEnd,
  highestDose: shortTextField,
  highestDoseSince: maybeDay,
})

/** An injection of unknown origin. */
export const injectionSchema = v.looseObject({
  kind: v.literal('injection'),
  ...baseFields,
  day: dayField,
  units: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(limits.units))),
  givenBy: shortTextField,
  note: noteField,
})

function wholeNumber(range: { readonly from: number; readonly to: number }) {
  return v.nullable(
    v.pipe(
      v.number(),
      v.check((value) => isWholeWithin(value, range)),
    ),
  )
}

const { midasDays, midasPain, hit6Total } = scoreLimits

/** A score of unknown origin. */
export const scoreSchema = v.looseObject({
  kind: v.literal('score'),
  ...baseFields,
  day: dayField,
  result: v.variant('instrument', [
    v.looseObject({
      instrument: v.literal('midas'),
      values: v.pipe(v.array(wholeNumber(midasDays)), v.length(MIDAS_ITEMS)),
      a: wholeNumber(midasDays),
      b: wholeNumber(midasPain),
    }),
    v.looseObject({ instrument: v.literal('hit-6'), total: wholeNumber(hit6Total) }),
  ]),
})

/** A menstruation day of unknown origin: its id must be `period-` and its day. */
export const periodSchema = v.pipe(
  v.looseObject({ kind: v.literal('period'), ...keyedFields, day: anyDayField }),
  v.forward(
    v.check((record) => record.id === `period-${record.day}`),
    ['id'],
  ),
)
