import { plural } from './en-phrases.ts'

/** "Worth discussing": public wordings, restated closely with their source by name, and what stands beside them. */
export const enDiscuss = {
  title: 'Worth discussing',
  intro: 'What your diary holds, beside what public documents say. Made from your own entries; not a diagnosis.',
  empty:
    'After your first entry, your counts will be here beside the wording of public documents: days of 4 hours or more, headache days, migraine days, medication days.',
  link: 'Your counts beside public wordings',
  toSummary: 'The page to print or share',
  span: 'Full months, and the running one so far',
  us: 'US label of onabotulinumtoxinA',
  usWording:
    'For the prevention of headaches in adults with chronic migraine: 15 or more days a month with headache lasting 4 hours a day or longer. Safety and effectiveness are not established in episodic migraine, 14 headache days a month or fewer.',
  fourHour: {
    title: 'Days of 4 hours or more',
    count: '4-hour days',
    note: 'A day without a length is a headache day whose length is not stated; the headache may have lasted 4 hours or more.',
  },
  chronic: {
    title: 'Headache days and migraine days',
    titleFeatures: 'Headache days, and days with migraine-type features',
    ichd: 'ICHD-3 (2018), 1.3 Chronic migraine',
    ichdWording:
      'Headache on 15 or more days a month, for more than 3 months; on 8 or more days a month it is migraine, by its features or because a triptan or ergot relieved it.',
    others: 'EU label of onabotulinumtoxinA; NICE TA260',
    othersWording: 'Among other conditions: headaches on 15 or more days a month, at least 8 of them with migraine.',
    headache: 'Headache days',
    migraine: 'of them migraine days',
    features: 'of them with migraine-type features',
  },
  medication: {
    title: 'Days with acute medication',
    source: 'ICHD-3 (2018), 8.2 Medication-overuse headache',
    wording:
      'Its definition of overuse: headache on 15 or more days a month and, for more than 3 months, medication on 10 or more days a month (triptans, ergots, opioids, combination analgesics) or on 15 or more (simple analgesics, all counted together). It names no figure for gepants and ditans.',
    figure: 'Figure of ICHD-3',
    noFigure: 'none',
    note: 'Days with an intake, not doses. A day with several classes is counted once in each. Fifteen gives no advice on medication.',
  },
  preventives: {
    title: 'Preventives tried',
    source: 'US payers; NICE TA260',
    wording:
      'Insurers commonly ask for 2 or 3 preventives from 2 groups, each for 60 days to 3 months. NICE TA260 speaks of at least 3.',
    none: 'No preventive is entered.',
    add: 'Preventives and treatment',
    note: 'Groups are those of insurers’ lists. OnabotulinumtoxinA itself is not among the preventives counted here.',
  },
  coverage: {
    title: 'How much is known',
    text: 'Counts hold what was entered, and nothing else.',
  },
  clinic: {
    title: 'Where the question came from',
    says: 'A clinic’s web page says:',
    source: 'Innovation Medical Group Southwest Territory, web page “Botox Specialist”',
    rendering: '',
    labelSays: 'The US label says:',
    difference:
      'The label speaks of days, not of times; of headache, not of migraine only; and of hours: 4 a day or longer.',
  },
  urgentHint:
    'After a botulinum toxin injection, trouble swallowing, speaking or breathing needs emergency care, even weeks later.',
  provider: {
    title: 'Your provider',
    edit: 'Name, phone, next appointment',
    hint: 'Stays in this diary, and is not printed.',
    name: 'Name',
    phone: 'Phone',
    call: (phone: string) => `Call ${phone}`,
    notAPhone: 'Kept as you typed it. To call with one tap, enter a single phone number.',
    appointment: 'Next appointment',
    appointmentProblem: 'This is not a date. Choose one.',
    appointmentNote: 'Time and place',
    next: (date: string) => `Next appointment: ${date}`,
    past: (date: string) => `Appointment of ${date}`,
  },
  withoutLength: 'No length',
  unknown: 'Not known',
  inTime: (count: number, of: number) =>
    `In these months ${count} of ${of} ${plural(of, 'headache day', 'headache days')} ${plural(count, 'was', 'were')} entered within 48 h.`,
}
