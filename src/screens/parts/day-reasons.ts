import type { DayFacts } from '../../domain/day-facts.ts'
import type { Diary } from '../../domain/diary.ts'
import { detailsOn } from '../../domain/headache-course.ts'
import type { Dose } from '../../domain/records.ts'
import { features, type Feature } from '../../domain/vocabulary.ts'
import type { Formats } from '../../i18n/formats.ts'
import type { AllWords } from '../../i18n/words.ts'
import type { App } from '../../state/create-app.ts'

interface ReasonContext {
  readonly diagnosis: boolean
  readonly diary: Diary
}

/** What reasons rest on besides the day itself. */
export function reasonContext({ diary, facts }: Pick<App, 'diary' | 'facts'>): ReasonContext {
  return { diary: diary.value, diagnosis: facts.value.diagnosis }
}

/** Why a day counts as it does: "3.5 h of pain; severe; one-sided, nausea; sumatriptan; migraine day: full features". */
export function dayReasons(facts: DayFacts, { messages, formats }: AllWords, about: ReasonContext): string {
  const { day: words, figure, headache, vocabulary } = messages
  const part = about.diagnosis ? words.part : words.partFeatures
  const taken = new Set(facts.doses.map(({ dose }) => nameOf(dose)))
  return [
    facts.minutes > 0 ? words.hours(lengthText(facts.minutes, formats)) : '',
    facts.isFourHourDay ? words.fourHours : '',
    facts.isOfFourHourAttack ? figure.ofFourHours : '',
    facts.isWithoutLength ? words.withoutLength : '',
    facts.severity === null ? '' : vocabulary.severity[facts.severity].toLowerCase(),
    featuresText(facts, vocabulary.feature),
    [...taken].join(', '),
    isOnlyTreated() ? figure.treated : '',
    facts.auras.length > 0 ? headache.auras.toLowerCase() : '',
    facts.migrainePart === null ? '' : part(vocabulary.migrainePart[facts.migrainePart]),
  ]
    .filter((text) => text !== '')
    .join('; ')

  function nameOf({ medicationId }: Dose): string {
    const medication = medicationId === null ? undefined : about.diary.medications.get(medicationId)
    return medication?.name ?? messages.attack.unnamedDose
  }

  /** Under 30 minutes: what makes it a headache day is the dose taken for it (R1). */
  function isOnlyTreated(): boolean {
    return facts.isHeadacheDay && facts.minutes < 30 && !facts.isWithoutLength
  }
}

/** "25 min", "3.5 h" */
export function lengthText(minutes: number, formats: Formats): string {
  return minutes < 60 ? formats.duration(minutes) : formats.hours(Math.round(minutes / 6) / 10)
}

/** The features of a day's headaches, each once and in the order of the list. */
export function featuresText({ courses, day }: DayFacts, names: Readonly<Record<Feature, string>>): string {
  const held = new Set(courses.flatMap((course) => detailsOn(course, day).features))
  return features
    .filter((each) => held.has(each))
    .map((each) => names[each].toLowerCase())
    .join(', ')
}
