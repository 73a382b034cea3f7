import type { MigrainePart } from '../domain/day-facts.ts'
import { days } from './en-phrases.ts'

/** What the page says that opens a figure to the days behind it. */
export const enFigures = {
  count: days,
  feature: 'Recorded headaches with it, by the day on which they began.',
  intake: 'Days with at least one intake, whatever the reason. Days are counted, not doses.',
  taken: (name: string) => `Taken: ${name}`,
  part: (part: string) => `Migraine days: ${part}`,
  partFeatures: (part: string) => `Days with migraine-type features: ${part}`,
  parts: {
    full: 'A headache of at least 30 min that day with two of one-sided, throbbing, moderate or severe, worse with moving; and with nausea or vomiting, or light and sound.',
    'medication-only': 'A headache day with a triptan, ergot, gepant or ditan, which has no full features of its own.',
    'aura-only': 'Aura of 5 to 60 minutes, and neither of the two above.',
    probable:
      'With a diagnosis only: one of the two groups of features, in a headache of 4 h or more or treated before 4 h.',
  } satisfies Record<MigrainePart, string>,
  withoutDiagnosis: {
    migraine: 'Headache days with migraine-type features',
    other: 'Headache days without migraine-type features',
    allMigraine: 'Days with migraine-type features',
  },
  plain: {
    known: { title: 'Known days', what: 'Days with a headache, an aura, or your word that there was none.' },
    unknown: { title: 'Days not known', what: 'Past days on which nothing is recorded. They count neither way.' },
    headache: {
      title: 'Headache days',
      what: 'At least 30 min of pain within the day; any length if an acute medication was taken for it; or a headache stated without a length.',
    },
    fourHour: {
      title: 'Days of 4 h or more',
      what: 'Headache days with at least 4 h of pain within the day, pieces added up.',
    },
    ofFourHourAttack: {
      title: 'Days of a longer headache',
      what: 'Headache days that belong to a headache of 4 h or more and do not reach 4 h themselves.',
    },
    migraine: { title: 'Migraine days with headache', what: 'Days that are both a migraine day and a headache day.' },
    other: { title: 'Other headache days', what: 'Headache days that are no migraine day.' },
    auraWithoutHeadache: {
      title: 'Aura without headache',
      what: 'Days with an aura of 5 to 60 minutes that are no headache day.',
    },
    allMigraine: {
      title: 'Migraine days',
      what: 'Days that one of these makes a migraine day, in this order: full features, medication, aura, probable. Days of aura without headache are among them.',
    },
    strictMigraine: {
      title: 'Migraine days, strict ICHD-3 line',
      what: 'Full features, or aura, or a triptan or ergot that relieved a headache you called migraine.',
    },
    moderateOrSevere: { title: 'Moderate or severe days', what: 'Headache days whose worst was moderate or severe.' },
    withoutSeverity: { title: 'Headache days without a severity', what: 'Nothing recorded says how bad it was.' },
    withoutLength: {
      title: 'Days without a length',
      what: 'A headache without an end, or stated without times: how long it lasted that day is not known.',
    },
    hours: { title: 'Days with hours of pain', what: 'Hours are the time in pain, overlaps counted once.' },
    anyAcute: {
      title: 'Days with any acute medication',
      what: 'Days with at least one intake of any class but those against nausea; a medication of unknown class counts.',
    },
    affected: {
      title: 'Days affected',
      what: 'You ticked missed work or school, half or less done, or missed plans.',
    },
    inTime: {
      title: 'Headache days entered within 48 h',
      what: 'What was recorded up to 48 h after the end of the day already made it a headache day.',
    },
    late: {
      title: 'Headache days entered later',
      what: 'What makes them a headache day was recorded more than 48 h after their end.',
    },
    attacks: {
      title: 'Attacks, by their first day',
      what: 'Headaches with less than 24 h without pain between them are one attack.',
    },
    headaches: { title: 'Recorded headaches, by their first day', what: 'Each headache as it was recorded.' },
    wokeWithIt: { title: 'Woke with it', what: 'Headaches with which you woke, by their first day.' },
  },
  rules: 'What is counted, with examples',
  ofFourHours: 'part of a headache of 4 h or more',
  treated: 'counts because an acute medication was taken for it',
}

export type FigureMessages = typeof enFigures
