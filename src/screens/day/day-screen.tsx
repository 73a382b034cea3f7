import { cellOf } from '../../domain/cells.ts'
import { addDays, type Day } from '../../domain/day.ts'
import type { DayFacts } from '../../domain/day-facts.ts'
import { monthOf } from '../../domain/month.ts'
import { impacts } from '../../domain/records.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { DayMark } from '../../ui/day-mark.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AuraList } from '../parts/aura-list.tsx'
import { stateOf } from '../parts/cell-words.ts'
import { choicesOf } from '../parts/choices.ts'
import { DoseList } from '../parts/dose-list.tsx'
import { KeptText } from '../parts/kept-text.tsx'
import { DayHeadaches } from './day-headaches.tsx'
import { DayStatements } from './day-statements.tsx'
import './day-screen.css'

/** One civil day: what it holds, what it counts as, and ways to add to it. */
export function DayScreen({ day }: { readonly day: Day }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const facts = app.facts.value.byDay.get(day)
  const isReached = day <= app.today.value
  const record = app.diary.value.days.get(day)
  return (
    <>
      <PageHeader
        title={formats.day(day)}
        back={{ href: hashOf({ screen: 'calendar', month: monthOf(day) }), label: messages.nav.calendar }}
        action={<DaySteps day={day} />}
      />
      <DayState day={day} facts={facts} />
      {isReached ? (
        <>
          <DayHeadaches day={day} facts={facts} />
          <DayStatements day={day} record={record ?? null} isTouched={facts?.isTouched === true} />
          <DoseList
            title={messages.day.doses}
            doses={(facts?.doses ?? []).map(({ dose }) => dose)}
            attackId={facts?.courses.at(-1)?.id ?? null}
            day={day}
          />
          <AuraList attackId={null} auras={facts?.auras ?? []} day={day} />
          {facts?.isTouched === true ? (
            <CheckChips
              legend={messages.day.impact}
              choices={choicesOf(impacts, messages.vocabulary.impact)}
              values={record?.impact ?? []}
              onChange={(chosen) => void app.setImpact(day, chosen)}
            />
          ) : null}
          <KeptText
            lines="many"
            label={messages.day.note}
            value={record?.note ?? ''}
            onKeep={(note) => void app.setDayNote(day, note)}
          />
        </>
      ) : null}
    </>
  )
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

function DayState({ day, facts }: { readonly day: Day; readonly facts: DayFacts | undefined }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { day: words, vocabulary } = messages
  const cell = cellOf(app.facts.value, day)
  const known =
    facts?.isHeadacheDay === true
      ? [
          facts.minutes > 0 ? words.hours(formats.hours(Math.round(facts.minutes / 6) / 10)) : '',
          facts.isFourHourDay ? words.fourHours : '',
          facts.isWithoutLength ? words.withoutLength : '',
          facts.severity === null ? '' : vocabulary.severity[facts.severity].toLowerCase(),
          facts.migrainePart === null ? '' : words.part(vocabulary.migrainePart[facts.migrainePart]),
        ].filter((part) => part !== '')
      : []
  return (
    <Card>
      <div class="day-screen-state">
        <div class="day-screen-mark">
          <DayMark cell={cell} number={String(Number(day.slice(8)))} />
        </div>
        <div>
          <p>
            <strong>{stateOf(cell, app.facts.value, messages)}</strong>
          </p>
          {known.length > 0 ? <p class="soft">{known.join('; ')}</p> : null}
        </div>
      </div>
    </Card>
  )
}
