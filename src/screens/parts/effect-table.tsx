import type { Day } from '../../domain/day.ts'
import { doseEffects, FEW_ANSWERS, type DoseEffect } from '../../domain/dose-effect.ts'
import { reliefs } from '../../domain/vocabulary.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable } from '../../ui/data-table.tsx'

/** The effects in a span of days; none without a span. */
export function useDoseEffects(span: { readonly first: Day; readonly last: Day } | null): readonly DoseEffect[] {
  const app = useApp()
  return span === null ? [] : doseEffects(app.diary.value, span)
}

/** What doses brought at two hours, per medication, always with the number of answers. */
export function EffectTable({ effects }: { readonly effects: readonly DoseEffect[] }) {
  const { messages, formats } = useAllWords()
  const { effect: words } = messages.treatment
  const columns = [words.answers, ...reliefs.map((each) => messages.vocabulary.relief[each])]
  return (
    <>
      <DataTable
        captionHidden
        caption={words.title}
        columns={[{ label: words.medication }, ...columns.map((label) => ({ label, numeric: true }))]}
        rows={effects.map(({ medication, answered, doses, byRelief }) => ({
          key: medication.id,
          header: (
            <>
              {medication.name} {answered < FEW_ANSWERS ? <small>{words.few}</small> : null}
            </>
          ),
          cells: [words.of(answered, doses), ...reliefs.map((each) => formats.number(byRelief[each]))],
        }))}
      />
      <p class="soft">{words.note}</p>
    </>
  )
}
