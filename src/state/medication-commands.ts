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
  readonly changeMedication: (medication: Medication, change: (newest: Medication) => MedicationPatch) => Promise<void>
  /** Kept as it is typed, and nothing is said of each letter. */
  readonly setUsualAmount: (medication: Medication, usualAmount: string) => Promise<boolean>
}

type MedicationPatch = Partial<Pick<Medication, 'name' | 'classes' | 'classSetBy' | 'usualAmount' | 'offered'>>

/** What the person says of its class now holds; saying nothing leaves it as it was. */
function offeredAgain(known: Medication, { classes, classSetBy }: Draft<Medication>): Draft<Medication> {
  const isSaid = classSetBy === 'person' && classes.length > 0
  return { ...known, offered: true, ...(isSaid ? { classes, classSetBy } : {}) }
}

/** The person's own list of medications; nothing leaves it for good, so that doses keep their name and class. */
export function createMedicationCommands(
  state: Pick<DiaryState, 'diary' | 'newId' | 'stampedNow' | 'changeOf'>,
  { perform }: Pick<Notices, 'perform'>,
  words: ReadonlySignal<Words>,
): MedicationCommands {
  const said = () => words.value.messages.saved

  async function offer(fresh: Draft<Medication>, isSame: (known: Medication) => boolean): Promise<string | null> {
    let { id } = fresh
    const written = await perform(() => {
      const known = [...state.diary.value.medications.values()].find(isSame)
      id = known?.id ?? fresh.id
      return { put: [known === undefined ? fresh : offeredAgain(known, fresh)] }
    }, said().medicationAdded(fresh.name))
    return written ? id : null
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
    changeMedication: async (medication, change) => {
      await perform(() => state.changeOf(medication, change), said().done)
    },
    setUsualAmount: (medication, usualAmount) =>
      perform(() => state.changeOf(medication, () => ({ usualAmount })), null),
  }
}
