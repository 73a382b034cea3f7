import { useSignal } from '@preact/signals'
import { medicationClasses, overuseFigureOf, type MedicationClass } from '../../domain/medication-class.ts'
import type { MonthCounts } from '../../domain/months.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { choicesOf } from '../parts/choices.ts'
import { opened } from '../parts/figure-cells.tsx'
import { LazyBarChart } from '../parts/lazy-bar-chart.tsx'
import { classBarOf, figureCells } from '../parts/medication-figures.ts'

/** Days with an intake per class and month, with the figure that ICHD-3 uses; no advice is drawn from them. */
export function MedicationTable({ months }: { readonly months: readonly MonthCounts[] }) {
  const { messages, formats } = useAllWords()
  const { trends, vocabulary, discuss } = messages
  const used = medicationClasses.filter((each) => months.some((month) => month.byClass[each] > 0))
  const isAny = months.some((month) => month.anyAcute > 0) || used.length > 0
  if (!isAny) {
    return (
      <section class="stack">
        <h2>{trends.medications}</h2>
        <p class="soft">{trends.noMedications}</p>
      </section>
    )
  }
  return (
    <section class="stack">
      <h2>{trends.medications}</h2>
      {used.length === 0 ? null : <ClassChart months={months} used={used} />}
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
        rows={[
          {
            key: 'figure',
            header: discuss.medication.figure,
            cells: [...figureCells(used, discuss.medication.noFigure), ''],
            emphasis: true,
          },
          ...months.toReversed().map((month) => ({
            key: month.month,
            header: formats.shortMonthYear(month.month),
            cells: opened(month, [
              ...used.map((each) => [each, month.byClass[each]] as const),
              ['anyAcute', month.anyAcute],
            ]),
          })),
        ]}
      />
      <p class="soft">{trends.medicationNote}</p>
    </section>
  )
}

/** One class at a time as bars, with its figure as a line where there is one. */
function ClassChart(props: { readonly months: readonly MonthCounts[]; readonly used: readonly MedicationClass[] }) {
  const app = useApp()
  const words = useAllWords()
  const { trends, vocabulary } = words.messages
  const { months, used } = props
  const chosen = useSignal<MedicationClass | null>(null)
  const shown = used.find((each) => each === chosen.value) ?? used[0]
  if (shown === undefined) return null
  const figure = app.settings.value.flag === 'hidden' ? null : overuseFigureOf(shown)
  return (
    <>
      <ChoiceGroup
        legend={trends.shownClass}
        legendHidden
        choices={choicesOf(used, vocabulary.medicationClass)}
        value={shown}
        onChange={(next) => {
          chosen.value = next
        }}
      />
      <LazyBarChart
        label={trends.classChart(vocabulary.medicationClass[shown])}
        bars={months.map((month) => classBarOf(month, shown, words))}
        line={figure}
        isPlain
      />
    </>
  )
}
