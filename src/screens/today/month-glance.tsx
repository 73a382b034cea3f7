import type { ComponentChildren } from 'preact'
import { cellsOf } from '../../domain/cells.ts'
import type { Figure } from '../../domain/figure-days.ts'
import { useApp, useWords } from '../../state/app-context.tsx'
import { MonthStrip } from '../../ui/month-strip.tsx'
import { Tally } from '../../ui/tally.tsx'
import { FigureLink } from '../parts/figure-link.tsx'
import { withPeriods } from '../parts/period-cells.ts'

/** The running month: the number, the tally, the strip and one sentence. */
export function MonthGlance() {
  const app = useApp()
  const words = useWords()
  const { today } = words.messages
  const month = app.thisMonth.value
  const facts = app.facts.value
  const name = words.formats.monthName(month.month)
  const tally = facts.diagnosis ? today.tally : today.tallyFeatures
  const open = (figure: Figure, text: ComponentChildren) => (
    <FigureLink figure={figure} first={month.first} last={month.last}>
      {text}
    </FigureLink>
  )
  return (
    <section class="month-glance">
      <div class="month-glance-head">
        <p class="month-glance-number">
          <span class="big-number">{open('headache', month.headache)}</span>{' '}
          <span>{today.headacheDaysLabel(month.headache)}</span>
        </p>
        <p class="month-glance-known soft">{open('known', today.soFar(name, month.known, month.countable))}</p>
      </div>
      <div class="month-glance-tally">
        <Tally migraine={month.migraine} other={month.other} label={tally(month.headache, month.migraine)} />
        <p class="soft">
          <span>
            {open('migraine', facts.diagnosis ? today.migraine(month.migraine) : today.withFeatures(month.migraine))}
          </span>
          <span>{open('other', today.other(month.other))}</span>
        </p>
      </div>
      <MonthStrip
        variant="screen"
        cells={withPeriods(cellsOf(facts, month.month), app)}
        label={today.strip(name, month.headache, month.unknown)}
      />
    </section>
  )
}
