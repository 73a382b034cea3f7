/**
 * How large a part of a record may be. A backup that holds more is refused as broken, so nothing that the person can
 * type may pass these: the form's fields take them as their limits.
 */
export const limits = {
  /** Characters of a note and of the question for the clinic. */
  note: 10_000,
  /** Characters of a name, an amount, a birth date, a phone number, an appointment's time and place, a zone. */
  shortText: 1_000,
  /** Characters of an id. */
  id: 64,
  /** Items of a list of features, places, triggers and the like. */
  listItems: 100,
  /** Confirmations of one attack, and days of it with an edit: a headache that never stops is confirmed for years. */
  attackItems: 10_000,
  /** Hours of "about n hours". */
  hours: 24 * 31,
  /** Units of one injection. */
  units: 10_000,
  /** Minutes of an aura. */
  minutes: 100_000,
  /** Bytes of a backup file, to be looked at before the file is read. */
  backupBytes: 50 * 1024 * 1024,
  /** The same of an encrypted file written as text, which takes a third more and a line end in 64 letters. */
  sealedBytes: 70 * 1024 * 1024,
  /** Levels of nesting in a backup file. */
  depth: 32,
  /** Brackets and commas of a JSON text: twice what 50 MB of records have, and few enough to be walked through. */
  values: 4_000_000,
  /** Records, or tombstones, in a backup file: as many of the smallest as 50 MB hold. */
  records: 400_000,
  /** Days that all headaches of a backup last together: counting walks through each. Three people's whole lives. */
  headacheDays: 100_000,
} as const
