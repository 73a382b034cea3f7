import type { ReadonlySignal } from '@preact/signals'
import type { ZonedTime } from '../domain/moment.ts'
import type { Aura, Dose, Medication } from '../domain/records.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Notices } from './notices.ts'

export interface DoseCommands {
  /** "Took something": a dose now or at a stated time, named or to be named later. */
  readonly takeDose: (taken: {
    readonly attackId: string | null
    readonly medication: Medication | null
    readonly at?: ZonedTime
  }) => Promise<string | null>
  readonly changeDose: (
    dose: Dose,
    patch: Partial<Pick<Dose, 'medicationId' | 'amount' | 'at' | 'relief' | 'attackId'>>,
  ) => Promise<void>
  /** The amount is kept as it is typed, and nothing is said of each letter. */
  readonly setAmount: (dose: Dose, amount: string) => Promise<boolean>
  readonly removeDose: (dose: Dose) => Promise<boolean>
  readonly addAura: (aura: Pick<Aura, 'attackId' | 'at' | 'types' | 'minutes'>) => Promise<string | null>
  readonly changeAura: (
    aura: Aura,
    change: (newest: Aura) => Partial<Pick<Aura, 'at' | 'types' | 'minutes'>>,
  ) => Promise<void>
  readonly removeAura: (aura: Aura) => Promise<boolean>
}

/** Doses and auras. */
export function createDoseCommands(
  state: DiaryState,
  { perform }: Notices,
  words: ReadonlySignal<Words>,
): DoseCommands {
  const said = () => words.value.messages.saved
  const stamped = () => ({ id: state.newId(), createdAt: state.stampedNow() })

  const takeDose: DoseCommands['takeDose'] = async ({ attackId, medication, at }) => {
    const fresh = stamped()
    const draft: Draft<Dose> = {
      kind: 'dose',
      ...fresh,
      at: at ?? fresh.createdAt,
      attackId,
      medicationId: medication?.id ?? null,
      amount: medication?.usualAmount ?? '',
      relief: null,
    }
    const text = said().dose(medication?.name ?? null, words.value.formats.clock(draft.at))
    return (await perform(() => ({ put: [draft] }), text)) ? draft.id : null
  }

  const addAura: DoseCommands['addAura'] = async (aura) => {
    const draft: Draft<Aura> = { kind: 'aura', ...stamped(), ...aura }
    return (await perform(() => ({ put: [draft] }), said().aura)) ? draft.id : null
  }

  return {
    takeDose,
    changeDose: async (dose, patch) => void (await perform(() => state.changeOf(dose, () => patch), said().done)),
    setAmount: (dose, amount) => perform(() => state.changeOf(dose, () => ({ amount })), null),
    removeDose: (dose) => perform(() => ({ remove: [dose.id] }), said().deleted),
    addAura,
    changeAura: async (aura, change) => void (await perform(() => state.changeOf(aura, change), said().done)),
    removeAura: (aura) => perform(() => ({ remove: [aura.id] }), said().deleted),
  }
}
