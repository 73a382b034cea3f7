import * as v from 'valibot'
import { medicationClasses } from '../domain/medication-class.ts'
import { type DiaryRecord, type Tombstone } from '../domain/records.ts'
import { auraTypes, impacts, reliefs, severities } from '../domain/vocabulary.ts'
import { failed, ok, type Result } from '../domain/result.ts'
import { attackSchema } from './decode-attack.ts'
import { settingSchema } from './decode-setting.ts'
import { courseSchema, injectionSchema, periodSchema, scoreSchema } from './decode-treatment.ts'
import {
  anyDayField,
  baseFields,
  headacheFields,
  idField,
  keyedFields,
  listField,
  minutesField,
  noteField,
  shortTextField,
  stampField,
  zonedTimeField,
} from './record-fields.ts'
import { upgradedRecord } from './record-upgrades.ts'

/** Where something of unknown origin is not what it should be: "timing.start"; empty for the whole of it. */
export type BrokenPath = string

/**
 * Reads a record of unknown origin, of this version or an earlier one. Fields that this version does not know are kept;
 * anything else that is not as `records.ts` says, or passes `limits`, fails with the path of the first such part.
 */
export function decodeRecord(input: unknown): Result<DiaryRecord, BrokenPath> {
  return decode(recordSchema, upgradedRecord(input))
}

/** Reads a tombstone of unknown origin, in the same way. */
export function decodeTombstone(input: unknown): Result<Tombstone, BrokenPath> {
  return decode(tombstoneSchema, input)
}

const readingSchema = v.looseObject({
  kind: v.literal('reading'),
  ...baseFields,
  attackId: idField,
  at: zonedTimeField,
  level: v.union([v.picklist(severities), v.pipe(v.number(), v.minValue(0), v.maxValue(10))]),
})

const doseSchema = v.looseObject({
  kind: v.literal('dose'),
  ...baseFields,
  at: zonedTimeField,
  attackId: v.nullable(idField),
  medicationId: v.nullable(idField),
  amount: shortTextField,
  relief: v.nullable(v.picklist(reliefs)),
  reliefPutAway: v.exactOptional(v.literal(true)),
})

const auraSchema = v.looseObject({
  kind: v.literal('aura'),
  ...baseFields,
  at: zonedTimeField,
  attackId: v.nullable(idField),
  types: listField(auraTypes),
  minutes: v.nullable(minutesField),
})

const markSchema = v.variant('state', [
  v.looseObject({ state: v.picklist(['clear', 'dont-know']), givenAt: zonedTimeField }),
  v.looseObject({ state: v.picklist(['all-day', 'without-times']), givenAt: zonedTimeField, ...headacheFields }),
])

const dayFields = v.looseObject({
  kind: v.literal('day'),
  ...keyedFields,
  day: anyDayField,
  zone: shortTextField,
  mark: v.nullable(markSchema),
  impact: listField(impacts),
  note: noteField,
})

const daySchema = v.pipe(
  dayFields,
  v.forward(
    v.check((record) => record.id === `day-${record.day}`),
    ['id'],
  ),
)

const medicationSchema = v.looseObject({
  kind: v.literal('medication'),
  ...baseFields,
  name: shortTextField,
  generic: v.nullable(shortTextField),
  classes: listField(medicationClasses),
  classSetBy: v.picklist(['list', 'person']),
  usualAmount: shortTextField,
  offered: v.boolean(),
})

/** Every kind of record of unknown origin. */
export const recordSchema = v.variant('kind', [
  attackSchema,
  readingSchema,
  doseSchema,
  auraSchema,
  daySchema,
  medicationSchema,
  settingSchema,
  courseSchema,
  injectionSchema,
  scoreSchema,
  periodSchema,
])

const tombstoneSchema = v.looseObject({ id: idField, deletes: stampField, stamp: stampField })

function decode<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Result<v.InferOutput<Schema>, BrokenPath> {
  const outcome = v.safeParse(schema, input, { abortEarly: true })
  return outcome.success ? ok(outcome.output) : failed(v.getDotPath(outcome.issues[0]) ?? '')
}
