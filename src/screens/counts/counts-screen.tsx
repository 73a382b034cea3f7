import type { ComponentChildren } from 'preact'
import type { DayCell } from '../../domain/day-cell.ts'
import { weekdayOf } from '../../domain/day.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { hashOf } from '../../state/route.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { DayMark } from '../../ui/day-mark.tsx'
import { Legend } from '../../ui/legend.tsx'
import { MonthStrip } from '../../ui/month-strip.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { StripCell } from '../../ui/strip-cell.tsx'
import { Tally } from '../../ui/tally.tsx'
import { goBack } from '../parts/go-back.ts'
import { legendItems } from '../parts/legend-items.ts'
import { Wording } from '../parts/wording.tsx'
import { exampleDays, exampleMonth } from './example-month.ts'
import './counts-screen.css'

/** Each thing that is counted, with its picture and one example in plain words. */
export function CountsScreen() {
  const { countsPage: words, nav } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} back={{ label: nav.back, onBack: goBack }} />
      <p>{words.intro}</p>
      <Pictures />
      <Definitions />
      <Brief />
      <WhyFifteen />
    </>
  )
}

function Pictures() {
  const app = useApp()
  const messages = useAllMessages()
  const { tally, strip } = messages.countsPage
  const { diagnosis } = app.facts.value
  const countOf = (look: DayCell['look']) => exampleMonth.filter((cell) => cell.look === look).length
  return (
    <>
      <section class="stack">
        <h2>{tally.title}</h2>
        <Tally
          size="compact"
          migraine={countOf('migraine')}
          other={countOf('other')}
          label={diagnosis ? tally.alt : tally.altFeatures}
        />
        <p>{tally.text}</p>
      </section>
      <section class="stack">
        <h2>{strip.title}</h2>
        <MonthStrip variant="screen" cells={exampleMonth} label={diagnosis ? strip.alt : strip.altFeatures} />
        <Legend items={legendItems(messages, diagnosis)} />
        <p>{strip.text}</p>
      </section>
    </>
  )
}

function Definitions() {
  const app = useApp()
  const { countsPage: words } = useAllMessages()
  const { headacheDay, fourHourDay, migraineDay, unknown } = words
  const { diagnosis } = app.facts.value
  return (
    <>
      <Definition {...headacheDay} cells={exampleDays('other', 'moderate', [15, 16])} />
      <Definition {...fourHourDay} cells={exampleDays('other', 'severe', [19, 20, 21])} />
      <Definition
        {...migraineDay}
        title={diagnosis ? migraineDay.title : migraineDay.titleFeatures}
        text={diagnosis ? `${migraineDay.text} ${migraineDay.probable}` : migraineDay.text}
        cells={exampleDays('migraine', 'severe', [17])}
      />
      <Definition {...unknown} cells={exampleDays('unknown', null, [18])} />
    </>
  )
}

function Definition(props: {
  readonly title: string
  readonly text: string
  readonly example: string
  readonly alt: string
  readonly cells: readonly DayCell[]
}) {
  const { messages, formats } = useAllWords()
  const weekdays = formats.weekdays('narrow')
  return (
    <section class="stack">
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      <div class="counts-example">
        <div class="counts-days" role="img" aria-label={props.alt}>
          {props.cells.map((cell) => (
            <div key={cell.day} class="counts-day">
              <DayMark cell={cell} number={weekdays[weekdayOf(cell.day)] ?? ''} />
            </div>
          ))}
        </div>
        <p>
          <strong>{messages.countsPage.example}</strong> {props.example}
        </p>
      </div>
    </section>
  )
}

function Brief() {
  const { brief: words } = useAllMessages().countsPage
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <ul class="plain-list counts-brief">
        <BriefLine look="too-short">{words.short}</BriefLine>
        <BriefLine look="aura">{words.aura}</BriefLine>
        <BriefLine look="clear">{words.clear}</BriefLine>
        <BriefLine look={null}>{words.medication}</BriefLine>
      </ul>
    </section>
  )
}

function BriefLine({
  look,
  children,
}: {
  readonly look: DayCell['look'] | null
  readonly children: ComponentChildren
}) {
  return (
    <li class="counts-brief-line">
      <svg class="counts-brief-mark" width={14} height={18} aria-hidden="true">
        {look === null ? null : <StripCell cell={{ look, severity: null }} height={18} />}
      </svg>
      <span>{children}</span>
    </li>
  )
}

function WhyFifteen() {
  const { countsPage, discuss } = useAllMessages()
  const { why: words } = countsPage
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <Wording source={discuss.chronic.ichd} text={discuss.chronic.ichdWording} />
      <Wording source={discuss.us} text={discuss.usWording} />
      <Wording source={discuss.chronic.others} text={discuss.chronic.othersWording} />
      <p>{words.end}</p>
      <div class="row screen-only">
        <ButtonLink href={hashOf({ screen: 'discuss' })}>{discuss.link}</ButtonLink>
      </div>
    </section>
  )
}
