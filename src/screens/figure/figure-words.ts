import { migraineParts } from '../../domain/day-facts.ts'
import type { Figure } from '../../domain/figure-days.ts'
import { medicationClasses } from '../../domain/medication-class.ts'
import type { Diary } from '../../domain/diary.ts'
import { features } from '../../domain/vocabulary.ts'
import type { AllMessages } from '../../i18n/words.ts'

interface FigureWords {
  readonly title: string
  readonly what: string
}

interface About {
  readonly diary: Diary
  readonly diagnosis: boolean
}

/** What a figure is called, and what it counts. */
export function figureWords(figure: Figure, messages: AllMessages, about: About): FigureWords {
  return namedWords(figure, messages, about) ?? plainWords(figure, messages, about)
}

/** Figures of a feature, a medication, a class, or a part of the migraine days. */
function namedWords(
  figure: Figure,
  { figure: words, vocabulary, summary }: AllMessages,
  { diary, diagnosis }: About,
): FigureWords | null {
  const feature = features.find((each) => figure === `feature:${each}`)
  if (feature !== undefined) return { title: vocabulary.feature[feature], what: words.feature }
  if (figure.startsWith('own:')) return { title: figure.slice('own:'.length), what: words.feature }
  if (figure.startsWith('medication:')) {
    const name = diary.medications.get(figure.slice('medication:'.length))?.name ?? summary.unnamed
    return { title: words.taken(name), what: words.intake }
  }
  const medicationClass = medicationClasses.find((each) => each === figure)
  if (medicationClass !== undefined) {
    return { title: words.taken(vocabulary.medicationClass[medicationClass]), what: words.intake }
  }
  const part = migraineParts.find((each) => each === figure)
  if (part === undefined) return null
  const title = diagnosis ? words.part : words.partFeatures
  return { title: title(vocabulary.migrainePart[part]), what: words.parts[part] }
}

function plainWords(figure: Figure, { figure: words }: AllMessages, { diagnosis }: About): FigureWords {
  const { plain, withoutDiagnosis } = words
  const { title, what } = plain[figure as keyof typeof plain]
  const retitled = figure in withoutDiagnosis ? withoutDiagnosis[figure as keyof typeof withoutDiagnosis] : title
  return { title: diagnosis ? title : retitled, what }
}
