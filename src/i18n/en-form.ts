import type { OwnNameProblem } from '../domain/own-names.ts'
import type { FormPart } from '../domain/vocabulary.ts'

interface PartWords {
  readonly label: string
  readonly hint: string
}

/** What the page says that decides what the form asks. */
export const enForm = {
  title: 'What the form asks',
  intro:
    'When it was, how bad (also over time), its main features, what you took and notes are always there. The parts below can be hidden. What you have recorded stays and is shown.',
  parts: {
    'more-features': {
      label: 'More features',
      hint: 'Smells, dizziness, weakness, trembling, neck pain, blurred vision, tender scalp, hard to concentrate.',
    },
    view: { label: 'What you would call it', hint: 'Migraine, headache, or not sure.' },
    impact: { label: 'What it cost you', hint: 'Missed work or school, half or less done, missed plans.' },
    relief: { label: 'Two hours after a dose', hint: 'No relief, some, or gone.' },
    aura: { label: 'Aura', hint: 'Flashing lights, zigzags, tingling, speech; also without a headache.' },
    place: { label: 'Where it hurts', hint: 'Left, right, temple, neck and so on.' },
    quality: { label: 'How it feels', hint: 'Throbbing, pressing, stabbing, burning.' },
    triggers: { label: 'Possible triggers', hint: 'What may have set it off; your own ones too.' },
    prodrome: { label: 'Before it', hint: 'Yawning, tiredness, craving for food and so on.' },
    postdrome: { label: 'After it', hint: 'Tiredness, stiff neck and so on.' },
    menstruation: {
      label: 'Menstruation days',
      hint: 'A mark on the day. Off the printed summary unless you tick it there.',
    },
  } satisfies Record<FormPart, PartWords>,
  ownSymptoms: 'My own symptoms',
  ownSymptomsHint: 'Offered with the features of a headache. They count in no rule and can be printed.',
  ownTriggers: 'My own triggers',
  ownTriggersHint: 'Offered with the possible triggers.',
  newName: { ownSymptoms: 'A symptom in your own words', ownTriggers: 'A trigger in your own words' },
  add: 'Add',
  remove: 'Remove',
  removeOf: (name: string) => `Remove “${name}”`,
  removeHint: 'Headaches that have it keep it.',
  nameProblem: {
    empty: 'Write a name first.',
    'too-long': 'At most 40 characters. Make it shorter.',
    known: 'This is there already.',
    'too-many': 'The list holds 30. Take one off first.',
  } satisfies Record<OwnNameProblem['what'], string>,
}

export type FormMessages = typeof enForm
