import * as v from 'valibot'
import { type SettingName } from '../domain/records.ts'
import { earlierParts, formParts } from '../domain/vocabulary.ts'
import { dayField, keyedFields, listField, noteField, ownNamesField, shortTextField } from './record-fields.ts'

/** A setting of unknown origin: its id must be `setting-` and its name. */
export const settingSchema = v.variant('name', [
  setting('language', v.picklist(['en', 'es', 'browser'])),
  setting('theme', v.picklist(['system', 'light', 'dim'])),
  setting('weekStart', v.picklist(['region', 0, 1, 6])),
  setting('diagnosis', v.picklist(['yes', 'no', 'not-answered'])),
  setting('flag', v.picklist(['shown', 'hidden'])),
  setting('attackView', v.picklist(['by-itself', 'on-tap'])),
  setting('painScale', v.picklist(['words', 'numbers'])),
  setting('formParts', v.looseObject(v.entriesFromList(formParts, v.exactOptional(v.picklist(['shown', 'hidden']))))),
  setting('asked', listField(earlierParts)),
  setting('ownSymptoms', ownNamesField),
  setting('ownTriggers', ownNamesField),
  setting('personName', shortTextField),
  setting('birthDate', shortTextField),
  setting('question', noteField),
  setting('providerName', shortTextField),
  setting('providerPhone', shortTextField),
  setting('appointmentDay', v.union([v.literal(''), dayField])),
  setting('appointmentNote', shortTextField),
  setting('baselineFirst', v.union([v.literal(''), dayField])),
])

function setting<const Name extends SettingName, const Value extends v.GenericSchema>(name: Name, value: Value) {
  return v.looseObject({
    kind: v.literal('setting'),
    ...keyedFields,
    id: v.literal(`setting-${name}`),
    name: v.literal(name),
    value,
  })
}
