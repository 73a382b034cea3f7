import { useSignal } from '@preact/signals'
import { cellOf } from '../../domain/cells.ts'
import type { Day } from '../../domain/day.ts'
import { daysBehind, figureOf, type Figure } from '../../domain/figure-days.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { DayMark } from '../../ui/day-mark.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { stateOf } from '../parts/cell-words.ts'
import { dayReasons, reasonContext } from '../parts/day-reasons.ts'
import { FigureLink } from '../parts/figure-link.tsx'
import { goBack } from '../parts/go-back.ts'
import { figureWords } from './figure-words.ts'
import '../parts/item-list.css'
import './figure-screen.css'

const PAGE = 100

export interface FigureScreenProps {
  /** As the address says it. */
  readonly name: string
  readonly first: Day
  readonly last: Day
}

/** The days behind a figure, each with why it counts. */
export function FigureScreen({ name, first, last }: FigureScreenProps) {
  const { common } = useAllMessages()
  const figure = figureOf(name)
  return figure === null ? (
    <EmptyState title={common.notFound} text="" />
  ) : (
    <FigureDays figure={figure} first={first} last={last} />
  )
}

interface FigureDaysProps {
  readonly figure: Figure
  readonly first: Day
  readonly last: Day
}

function FigureDays({ figure, first, last }: FigureDaysProps) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { figure: words, nav, calendar } = messages
  const shown = useSignal(PAGE)
  const facts = app.facts.value
  const days = daysBehind({ diary: app.diary.value, facts }, figure, { first, last })
  const { title, what } = figureWords(figure, messages, { diary: app.diary.value, diagnosis: facts.diagnosis })
  return (
    <>
      <PageHeader title={title} back={{ label: nav.back, onBack: () => goBack() }} />
      <p>
        <strong>{words.count(days.length)}</strong> · {formats.dayRange(first, last)}
      </p>
      <p class="soft">{what}</p>
      <Counterpart figure={figure} first={first} last={last} />
      <ol class="plain-list item-list">
        {days.slice(0, shown.value).map((day) => (
          <FigureDay key={day} day={day} />
        ))}
      </ol>
      {days.length > shown.value ? (
        <div class="row">
          <Button
            onClick={() => {
              shown.value += PAGE
            }}
          >
            {calendar.showMore}
          </Button>
        </div>
      ) : null}
      <p>
        <a href={hashOf({ screen: 'counts' })}>{words.rules}</a>
      </p>
    </>
  )
}

const counterparts: Partial<Record<Figure, Figure>> = {
  known: 'unknown',
  unknown: 'known',
  inTime: 'late',
  late: 'inTime',
}

/** "29 of 31" asks for the other two as well. */
function Counterpart({ figure, first, last }: FigureDaysProps) {
  const app = useApp()
  const messages = useAllMessages()
  const other = counterparts[figure]
  if (other === undefined) return null
  const about = { diary: app.diary.value, diagnosis: app.facts.value.diagnosis }
  const count = daysBehind({ diary: app.diary.value, facts: app.facts.value }, other, { first, last }).length
  return (
    <p>
      <FigureLink figure={other} first={first} last={last}>
        {figureWords(other, messages, about).title}: {count}
      </FigureLink>
    </p>
  )
}

function FigureDay({ day }: { readonly day: Day }) {
  const app = useApp()
  const words = useAllWords()
  const facts = app.facts.value
  const found = facts.byDay.get(day)
  const cell = cellOf(facts, day)
  const reasons = found === undefined ? '' : dayReasons(found, words, reasonContext(app))
  return (
    <li class="item-list-row">
      <span class="figure-screen-mark">
        <DayMark cell={cell} number={String(Number(day.slice(8)))} />
      </span>
      <a class="item-list-link" href={hashOf({ screen: 'day', day })}>
        <span>{words.formats.date(day)}</span>
        <span class="soft">{reasons === '' ? stateOf(cell, facts, words.messages) : reasons}</span>
      </a>
    </li>
  )
}
