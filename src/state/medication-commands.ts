import type { ReadonlySignal } from '@preact/signals'
import type { ListedMedication } from '../domain/acute-medications.ts'
import type { MedicationClass } from '../domain/medication-class.ts'
import type { Medication } from '../domain/records.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Notices } from './notices.ts'

export interface MedicationCommands {
  /** Puts a medication of the list on the person's own; gives its id once it is committed, else null. */
  readonly offerListed: (listed: ListedMedication, name: string) => Promise<string | null>
  /** The same for one in the person's own words, with the classes that they give it. */
  readonly offerOwn: (name: string, classes: readonly MedicationClass[]) => Promise<string | null>
  readonly changeMedication: (medication: Medication, patch: MedicationPatch) => Promise<void>
}

type MedicationPatch = Partial<Pick<Medication, 'name' | 'classes' | 'classSetBy' | 'usualAmount' | 'offered'>>

/** The person's own list of medications; nothing leaves it for good, so that doses keep their name and class. */
export function createMedicationCommands(
  state: DiaryState,
  { perform }: Notices,
  words: ReadonlySignal<Words>,
): MedicationCommands {
  const said = () => words.value.messages.saved

  async function offer(fresh: Draft<Medication>, isSame: (known: Medication) => boolean): Promise<string | null> {
    const known = [...state.diary.value.medications.values()].find(isSame)
    const draft = known === undefined ? fresh : { ...known, offered: true }
    return (await perform(() => ({ put: [draft] }), said().medicationAdded(draft.name))) ? draft.id : null
  }

  const draftOf = (name: string) => ({
    kind: 'medication' as const,
    id: state.newId(),
    createdAt: state.stampedNow(),
    name,
    usualAmount: '',
    offered: true,
  })

  return {
    offerListed: ({ generic, classes }, name) =>
      offer({ ...draftOf(name), generic, classes, classSetBy: 'list' }, (known) => known.generic === generic),
    offerOwn: (name, classes) =>
      offer({ ...draftOf(name), generic: null, classes, classSetBy: 'person' }, (known) => known.name === name),
    changeMedication: async (medication, patch) => {
      await perform(() => ({ put: [{ ...state.latest(medication), ...patch }] }), said().done)
    },
  }
}
