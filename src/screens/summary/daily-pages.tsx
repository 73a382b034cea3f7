import { cellOf } from '../../domain/cells.ts'
import type { CellLook } from '../../domain/day-cell.ts'
import { earlierDay, type Day } from '../../domain/day.ts'
import type { DayFacts } from '../../domain/day-facts.ts'
import type { Report } from '../../domain/report.ts'
import { livedDays } from '../../domain/window-counts.ts'
import type { AllWords } from '../../i18n/words.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { DataTable, type DataRow } from '../../ui/data-table.tsx'
import { LegendMark } from '../../ui/legend.tsx'
import { featuresText, lengthText } from '../parts/day-reasons.ts'
import { FurtherPage } from './further-page.tsx'

/** One line a day, as ticked: some insurers ask for the diary itself. */
export function DailyPages({ report }: { readonly report: Report }) {
  const app = useApp()
  const words = useAllWords()
  const { page } = words.messages.treatment
  const facts = app.facts.value
  const days = livedDays(facts, report.first, earlierDay(report.last, app.today.value))
  const row = (day: Day): DataRow => {
    const found = facts.byDay.get(day)
    const cell = cellOf(facts, day)
    return {
      key: day,
      header: `${words.formats.shortDay(day)} ${day.slice(0, 4)}`,
      cells: [
        <span key="mark" class="summary-page-state">
          <LegendMark cell={cell} />
          {stateText(cell.look)}
        </span>,
        ...(found === undefined ? ['', '', '', ''] : dayCells(found)),
      ],
    }
  }
  return (
    <FurtherPage title={page.daily} report={report} foot={words.messages.summary.footer(facts.diagnosis)}>
      <p class="soft">{page.dailyNote}</p>
      <div class="summary-page-daily">
        <DataTable
          captionHidden
          caption={page.daily}
          columns={[page.day, page.state, page.hours, page.severity, page.features, page.doses].map((label) => ({
            label,
          }))}
          rows={days.map(row)}
        />
      </div>
    </FurtherPage>
  )

  function stateText(look: CellLook): string {
    if (look === 'migraine') return facts.diagnosis ? page.shortState.migraine : page.shortState.features
    return look === 'ahead' ? '' : page.shortState[look]
  }

  function dayCells(found: DayFacts): readonly string[] {
    const { vocabulary, day } = words.messages
    const length = found.isWithoutLength ? day.withoutLength : ''
    return [
      [found.minutes > 0 ? lengthText(found.minutes, words.formats) : '', length]
        .filter((text) => text !== '')
        .join(', '),
      found.severity === null ? '' : vocabulary.severity[found.severity].toLowerCase(),
      featuresText(found, page.shortFeature),
      dosesText(found, words),
    ]
  }

  function dosesText({ doses }: DayFacts, { messages }: AllWords): string {
    return doses
      .map(({ dose }) => {
        const medication = dose.medicationId === null ? undefined : app.diary.value.medications.get(dose.medicationId)
        return [medication?.name ?? messages.attack.unnamedDose, dose.amount].filter((text) => text !== '').join(' ')
      })
      .join('; ')
  }
}
