/** "What Fifteen counts": each definition with one worked example, and where the number 15 comes from. */
export const enCounts = {
  title: 'What Fifteen counts',
  intro: 'Fifteen counts days. A day runs from midnight to midnight, where you are.',
  example: 'For example:',
  tally: {
    title: 'The fifteen places',
    alt: 'Fifteen places in three rows: 4 filled as migraine days, 5 as other headache days, 6 empty',
    altFeatures:
      'Fifteen places in three rows: 4 filled as days with migraine-type features, 5 as other headache days, 6 empty',
    text: 'One place for each headache day of the month, here 9. A 16th day begins a new row, below a line.',
  },
  strip: {
    title: 'The month, day by day',
    alt: 'A made-up month of 30 days: 4 migraine days, 5 other headache days, 17 headache-free, 2 not known, 1 too short to count, 1 with aura and no headache',
    altFeatures:
      'A made-up month of 30 days: 4 days with migraine-type features, 5 other headache days, 17 headache-free, 2 not known, 1 too short to count, 1 with aura and no headache',
    text: 'A column is a headache day, and its height how bad it was. With 2 days not known, this month has 9–11 headache days.',
  },
  headacheDay: {
    title: 'Headache day',
    text: 'At least 30 minutes of headache within the day. Any length, if you took an acute medication for it. And a day of which you said only that there was a headache.',
    example: 'Monday 9 PM to Tuesday 3 AM is 3 hours on each side of midnight: 2 headache days.',
    alt: 'Monday and Tuesday, both drawn as headache days',
  },
  fourHourDay: {
    title: '4-hour day',
    text: 'A headache day with at least 4 hours of pain within that day, added up.',
    example:
      'The headache from Monday 9 PM to Tuesday 3 AM lasted 6 hours, but 3 on each day: no 4-hour day. Friday 6 PM to Sunday noon is 6, 24 and 12 hours: 3 four-hour days.',
    alt: 'Friday, Saturday and Sunday, all drawn as headache days',
  },
  migraineDay: {
    title: 'Migraine day',
    titleFeatures: 'Day with migraine-type features',
    text: 'A headache with two of these: one-sided, throbbing, moderate or severe, worse with activity; together with nausea or vomiting, or with both light and sound. Or a headache day with a triptan, ergot, gepant or ditan. Or an aura of 5 to 60 minutes.',
    probable: 'With a clinician’s diagnosis of migraine, probable migraine (ICHD-3 1.5) counts too.',
    example: 'One hour of one-sided, throbbing pain with nausea: 1 day. A mild headache treated with a triptan: 1 day.',
    alt: 'Wednesday, drawn with a dot at the foot of its column',
  },
  unknown: {
    title: 'Not known',
    text: 'A past day of which nothing is entered. It never counts as headache-free, and never as zero.',
    example: '12 headache days and 5 days not known are written 12–17.',
    alt: 'Thursday, drawn as a dashed outline',
  },
  brief: {
    title: 'Also counted',
    short: 'Too short: under 30 minutes and nothing taken. The day is known, and is no headache day.',
    aura: 'Aura without headache: counted apart, not as a headache day.',
    clear: 'Headache-free: a day of which you said “no headache”.',
    medication: 'Medication day: a day with an intake, however many doses. A triptan twice on one day is 1 day.',
  },
  why: {
    title: 'Why fifteen',
    text: 'The number stands in public definitions of chronic migraine:',
    end: 'The number describes a group of people. It says nothing about one person.',
  },
}
