import type { DayMark } from '../domain/records.ts'
import type { Feature, Severity } from '../domain/vocabulary.ts'
import type { Day } from '../domain/day.ts'
import type { RunLength } from '../domain/flag.ts'

import { days, headacheDays, known, plural, runText } from './en-phrases.ts'

export * from './en-phrases.ts'

const severity: Record<Severity, string> = { mild: 'Mild', moderate: 'Moderate', severe: 'Severe' }
const feature: Record<Feature, string> = {
  'one-sided': 'One-sided',
  pulsating: 'Throbbing with the pulse',
  'worse-with-activity': 'Worse with moving, or avoided moving',
  nausea: 'Nausea',
  vomiting: 'Vomiting',
  light: 'Bothered by light',
  sound: 'Bothered by sound',
  smell: 'Bothered by smells',
  dizziness: 'Dizziness',
  weakness: 'Weakness',
  trembling: 'Trembling',
  'neck-pain': 'Neck pain',
  'blurred-vision': 'Blurred vision',
  'scalp-tenderness': 'Tender scalp',
  'trouble-concentrating': 'Hard to concentrate',
}

/** What the first screen says. English defines the shape that every language must fill. */
export const en = {
  appTitle: 'Fifteen – headache diary',
  vocabulary: {
    severity,
    feature,
  },
  nav: {
    label: 'Main',
    today: 'Today',
    calendar: 'Calendar',
    trends: 'Trends',
    treatment: 'Treatment',
    summary: 'Summary',
    settings: 'Settings',
    back: 'Back',
    toToday: 'Today',
  },
  common: {
    undo: 'Undo',
    close: 'Close',
    cancel: 'Cancel',
    delete: 'Delete',
    change: 'Change',
    notGiven: 'Not given',
    later: 'Later',
    tryAgain: 'Try again',
    loading: 'Opening the diary …',
    notFound: 'There is nothing at this address.',
    broken: 'Something went wrong on this screen. What you saved is safe.',
    reload: 'Open again',
  },
  counts: {
    known,
    range: (low: string, high: string) => `${low}–${high}`,
    of: (part: number, whole: number) => `${part} of ${whole}`,
  },
  saved: {
    broughtBack: 'It is back',
    saved: 'Saved',
    done: 'Saved',
    headacheAdded: 'Saved: headache added',
    headacheDeleted: (doses: number) =>
      doses === 0 ? 'Headache deleted' : `Headache deleted; ${doses} ${plural(doses, 'dose stays', 'doses stay')}`,
    takenBack: 'Taken back',
    stillGoing: 'Saved: still going',
    ended: 'Saved: it is over',
    endTakenBack: 'Saved: still going',
    deleted: 'Deleted',
    aura: 'Saved: aura',
    dose: (name: string | null, clock: string) => `Saved: ${name ?? 'took something'} at ${clock}`,
    medicationAdded: (name: string) => `${name} is on your list`,
    day: (state: DayMark['state'], _day: Day) =>
      ({
        clear: 'Saved: no headache',
        'dont-know': 'Saved: don’t know',
        'all-day': 'Saved: headache all day',
        'without-times': 'Saved: headache',
      })[state],
  },
  problem: {
    notSaved: 'Not saved.',
    full: 'The storage of this device is full. Free some space, then try again.',
    blocked:
      'An older version of Fifteen holds the diary in another tab. Close that tab, and this one goes on by itself.',
    'newer-version': 'A newer version of Fifteen has this diary. Open Fifteen again.',
    'not-available': 'This browser does not let Fifteen keep a diary here, perhaps because the window is private.',
    'timed-out': 'The storage did not answer. Try again before you close Fifteen.',
    lost: 'The connection to the storage was lost. Try again before you close Fifteen.',
    cannotOpen: 'The diary cannot be opened.',
  },
  today: {
    headacheDaysLabel: (count: number) => plural(count, 'headache day', 'headache days'),
    soFar: (month: string, knownDays: number, of: number) => `so far in ${month} · ${known(knownDays, of)}`,
    migraine: (count: number) => `${count} migraine`,
    withFeatures: (count: number) => `${count} with migraine-type features`,
    other: (count: number) => `${count} other`,
    tally: (headache: number, migraine: number) =>
      `${headacheDays(headache)} this month, ${migraine} of them with migraine; the tally has fifteen places`,
    tallyFeatures: (headache: number, features: number) =>
      `${headacheDays(headache)} this month, ${features} of them with migraine-type features; the tally has fifteen places`,
    whatCounts: 'What is counted',
    strip: (month: string) => `The days of ${month}`,
    headacheNow: 'Headache now',
    noHeadacheToday: 'No headache today',
    headacheToday: 'Headache noted today',
    emptyTitle: 'Your diary begins with your first tap',
    emptyText:
      'Tap when a headache starts, or on a day without one. Here you will see how many headache days the month has.',
    unknownDay: (day: string) => `${day} is not known yet.`,
    moreUnknown: (count: number) => `and ${days(count)} more`,
    headache: 'Headache',
    none: 'None',
    dontKnow: 'Don’t know',
    toAttack: (clock: string) => `Headache since ${clock}`,
    offlineReady: 'Fifteen now works without a network.',
    unaskedTitle: (start: string) => `The headache of ${start} has no end yet.`,
    unaskedText: (last: string) => `You last said it was going on ${last}.`,
    newHeadache: 'New headache now',
    stillGoing: 'Still going',
    itEnded: 'It ended …',
  },
  attack: {
    since: (when: string) => `Headache since ${when}`,
    toDiary: 'To the diary',
    dim: 'Dim',
    undim: 'Usual light',
    savedAt: (clock: string) => `Saved at ${clock}`,
    confirmedAt: (when: string) => `last confirmed ${when}`,
    doseAt: (name: string, clock: string) => `${name} at ${clock}`,
    unnamedDose: 'took something',
    itsOver: 'It’s over',
    stillGoing: 'Still going',
    howBad: 'How bad is it now?',
    tookSomething: 'Took something',
    whatDidYouTake: 'What did you take?',
    somethingElse: 'Something else',
    whatComesWithIt: 'What comes with it?',
    asLastTime: 'As last time',
    moreAbout: 'More about this headache',
    endedEarlier: 'Ended earlier, or gone when I woke',
    slipTitle: 'That was less than two minutes. Was it a slip?',
    slip: 'A slip: delete it',
    short: 'A short headache: keep it',
    urgent: 'When to get urgent help',
    nameDoses: (count: number) => `${count} ${plural(count, 'dose has', 'doses have')} no name yet`,
  },
  day: {
    previous: 'Day before',
    next: 'Day after',
    state: {
      headache: 'Headache day',
      migraine: 'Headache day, migraine day',
      features: 'Headache day with migraine-type features',
      clear: 'Headache-free',
      unknown: 'Not known',
      'dont-know': 'You said you don’t know',
      'too-short': 'A headache too short to count as a headache day',
      aura: 'Aura without headache',
      future: 'Still to come',
      open: 'Nothing entered yet',
    },
    hours: (hours: string) => `${hours} of pain`,
    fourHours: '4 h or more',
    withoutLength: 'length not known',
    part: (part: string) => `migraine day: ${part}`,
    partFeatures: (part: string) => `day with migraine-type features: ${part}`,
    headaches: 'Headaches',
    doses: 'Taken',
    sayOfDay: 'This day',
    clear: 'No headache',
    dontKnow: 'Don’t know',
    allDay: 'Headache all day',
    withoutTimes: 'Headache, no times',
    markWaits: 'You also said “no headache”. That holds again if the headache is deleted.',
    addHeadache: 'Add a headache',
    impact: 'Because of headache',
    note: 'Note on this day',
    period: 'menstruation day',
    label: (date: string, state: string) => `${date}: ${state}`,
  },
  sample: {
    band: 'Sample diary: made-up entries',
    leave: 'Back to my diary',
    enter: 'Look around a made-up diary',
  },
  flag: {
    reached: (count: number, month: string, knownDays: number, of: number) =>
      `You recorded ${headacheDays(count)} in ${month} (${known(knownDays, of)}).`,
    show: 'You may want to show this to your provider.',
    days: 'Show the days',
    notReached: (count: number, month: string) =>
      `${month}: ${headacheDays(count)}. Fewer than 15, whatever happened on the days not known.`,
    notReachedAllKnown: (count: number, month: string) =>
      `${month}: ${headacheDays(count)}, every day known. Fewer than 15.`,
    cannotTell: (count: number, unknown: number, month: string) =>
      `${month}: ${count} recorded, ${days(unknown)} not known: between ${count} and ${count + unknown}. Cannot tell whether it reached 15.`,
    soFar: (count: number, month: string, knownDays: number, of: number) =>
      `${headacheDays(count)} so far in ${month}, ${known(knownDays, of)}.`,
    runHeadache: (run: RunLength) => `15 or more headache days: ${runText(run)}`,
    runMigraine: (run: RunLength) => `of these, with 8 or more migraine days: ${runText(run)}`,
    runFeatures: (run: RunLength) => `of these, 8 or more days with migraine-type features: ${runText(run)}`,
  },
}

export type Messages = typeof en
