import { momentOf } from '../../domain/moment.ts'
import type { AllWords } from '../../i18n/words.ts'
import type { App } from '../../state/create-app.ts'
import type { Failure } from '../../state/failures.ts'
import { recordTitle } from './record-title.ts'

/** What could not be saved, as text to be put down elsewhere; empty where there is nothing to put down. */
export function failedText({ holder, put }: Failure, { diary }: Pick<App, 'diary'>, words: AllWords): string {
  if (holder !== null && holder.text !== '') return holder.text
  const nameOf = (id: string | null) =>
    diary.value.medications.get(id ?? '')?.name ?? words.messages.dose.unnamed.toLowerCase()
  return put
    .filter(({ kind }) => kind !== 'setting')
    .map((draft) => lineOf(draft, words, nameOf))
    .join('\n')
}

function lineOf(
  draft: Failure['put'][number],
  words: AllWords,
  nameOf: (medicationId: string | null) => string,
): string {
  if (draft.kind === 'attack' && draft.timing.form === 'clocked' && draft.timing.end.how === 'open') {
    const { formats, messages } = words
    return messages.kept.began(formats.clock(draft.timing.start), formats.date(momentOf(draft.timing.start).day))
  }
  // A title says nothing of the stamp, which is all that a draft lacks.
  return recordTitle({ ...draft, stamp: '' }, words, nameOf)
}
