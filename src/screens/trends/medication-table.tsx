import { medicationClasses } from '../../domain/medication-class.ts'
import type { MonthCounts } from '../../domain/months.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { opened } from '../parts/figure-cells.tsx'

/** Days with an intake per class and month; no advice is drawn from them. */
export function MedicationTable({ months }: { readonly months: readonly MonthCounts[] }) {
  const { messages, formats } = useAllWords()
  const { trends, vocabulary } = messages
  const used = medicationClasses.filter((each) => months.some((month) => month.byClass[each] > 0))
  const isAny = months.some((month) => month.anyAcute > 0) || used.length > 0
  return (
    <section class="stack">
      <h2>{trends.medications}</h2>
      {isAny ? (
        <>
          <DataTable
            captionHidden
            caption={trends.medications}
            columns={[
              { label: trends.month },
              ...[...used.map((each) => vocabulary.medicationClass[each]), trends.anyAcute].map((label) => ({
                label,
                numeric: true,
              })),
            ]}
            rows={months.toReversed().map((month) => ({
              key: month.month,
              header: formats.shortMonthYear(month.month),
              cells: opened(month, [
                ...used.map((each) => [each, month.byClass[each]] as const),
                ['anyAcute', month.anyAcute],
              ]),
            }))}
          />
          <p class="soft">{trends.medicationNote}</p>
        </>
      ) : (
        <p class="soft">{trends.noMedications}</p>
      )}
    </section>
  )
}
