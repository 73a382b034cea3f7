import { cellOf } from '../../domain/cells.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { DayFacts } from '../../domain/day-facts.ts'
import { monthOf } from '../../domain/month.ts'
import type { DayRecord } from '../../domain/records.ts'
import { impacts } from '../../domain/vocabulary.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Card } from '../../ui/card.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { DayMark } from '../../ui/day-mark.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { AuraList } from '../parts/aura-list.tsx'
import { stateOf } from '../parts/cell-words.ts'
import { choicesOf } from '../parts/choices.ts'
import { dayReasons, reasonContext } from '../parts/day-reasons.ts'
import { DoseList } from '../parts/dose-list.tsx'
import { KeptText } from '../parts/kept-text.tsx'
import { DayHeadaches } from './day-headaches.tsx'
import { DayStatements } from './day-statements.tsx'
import './day-screen.css'

/** One civil day: what it holds, what it counts as, and ways to add to it. */
export function DayScreen({ day }: { readonly day: Day }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const facts = app.facts.value.byDay.get(day) ?? null
  return (
    <>
      <PageHeader
        title={formats.day(day)}
        back={{ href: hashOf({ screen: 'calendar', month: monthOf(day) }), label: messages.nav.calendar }}
        action={<DaySteps day={day} />}
      />
      <DayState day={day} facts={facts} />
      {day <= app.today.value ? <DayParts day={day} facts={facts} /> : null}
    </>
  )
}

interface DayProps {
  readonly day: Day
  /** null: nothing is recorded on the day. */
  readonly facts: DayFacts | null
}

function DayParts({ day, facts }: DayProps) {
  const app = useApp()
  const { day: words } = useAllMessages()
  const record = app.diary.value.days.get(day) ?? null
  const { courses, doses, auras } = facts ?? nothing
  const isTouched = courses.length > 0
  return (
    <>
      <DayHeadaches day={day} courses={courses} />
      <DayStatements day={day} record={record} isTouched={isTouched} />
      <DoseList title={words.doses} doses={doses.map(({ dose }) => dose)} attackId={null} day={day} />
      <AuraList attackId={null} auras={auras} day={day} />
      {isTouched ? <DayImpact day={day} record={record} /> : null}
      <PeriodSwitch day={day} />
      <KeptText
        lines="many"
        label={words.note}
        value={record?.note ?? ''}
        onKeep={(note) => app.setDayNote(day, note)}
      />
    </>
  )
}

const nothing: Pick<DayFacts, 'courses' | 'doses' | 'auras'> = { courses: [], doses: [], auras: [] }

function DayImpact({ day, record }: { readonly day: Day; readonly record: DayRecord | null }) {
  const app = useApp()
  const { day: words, vocabulary } = useAllMessages()
  if (!app.isPartShown('impact') && (record?.impact ?? []).length === 0) return null
  return (
    <CheckChips
      legend={words.impact}
      choices={choicesOf(impacts, vocabulary.impact)}
      values={record?.impact ?? []}
      onToggle={(toggle) => app.setImpact(day, toggle)}
    />
  )
}

/** For those who switched it on, or have marked the day. */
function PeriodSwitch({ day }: { readonly day: Day }) {
  const app = useApp()
  const other = useOther()
  const { menstruation: words } = useAllMessages().treatment
  const isMarked = app.diary.value.periods.has(day)
  return app.isPartShown('menstruation') || isMarked ? (
    <SwitchField label={words.day} on={isMarked} onChange={(isOn) => other.markPeriod(day, isOn)} />
  ) : null
}

function DaySteps({ day }: { readonly day: Day }) {
  const app = useApp()
  const { day: words } = useAllMessages()
  return (
    <nav class="day-screen-steps">
      <a href={hashOf({ screen: 'day', day: addDays(day, -1) })} aria-label={words.previous}>
        ‹
      </a>
      {day < app.today.value ? (
        <a href={hashOf({ screen: 'day', day: addDays(day, 1) })} aria-label={words.next}>
          ›
        </a>
      ) : null}
    </nav>
  )
}

function DayState({ day, facts }: DayProps) {
  const app = useApp()
  const words = useAllWords()
  const cell = cellOf(app.facts.value, day)
  const reasons = facts === null ? '' : dayReasons(facts, words, reasonContext(app))
  return (
    <Card>
      <div class="day-screen-state">
        <div class="day-screen-mark">
          <DayMark cell={cell} number={String(Number(day.slice(8)))} />
        </div>
        <div>
          <p>
            <strong>{stateOf(cell, app.facts.value, words.messages)}</strong>
          </p>
          {reasons === '' ? null : <p class="soft">{reasons}</p>}
        </div>
      </div>
    </Card>
  )
}
