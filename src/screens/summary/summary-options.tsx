import { monthFrom, monthOf } from '../../domain/month.ts'
import { dayOf } from '../../domain/day.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import type { PrintedPart, SummaryState } from '../../state/summary-state.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { choicesOf } from '../parts/choices.ts'
import { KeptDay } from '../parts/kept-day.tsx'
import { KeptText } from '../parts/kept-text.tsx'

const spans = ['3', '6', '12', 'own'] as const

/** Which months, the person's question, and what of the person goes on the page. */
export function SummaryOptions({ summary }: { readonly summary: SummaryState }) {
  const app = useApp()
  const { summary: words } = useAllMessages()
  const settings = app.settings.value
  return (
    <>
      <ChoiceGroup
        legend={words.range}
        choices={choicesOf(spans, words.ranges)}
        value={summary.summarySpan.value}
        onChange={summary.chooseSpan}
      />
      {summary.summarySpan.value === 'own' ? (
        <OwnRange summary={summary} />
      ) : summary.summaryRange.value.to === monthOf(app.today.value) ? (
        <p class="soft">{words.noFullMonth}</p>
      ) : null}
      <KeptText
        lines="many"
        label={words.question}
        value={settings.question}
        maxLength={1000}
        onKeep={(question) => app.setSetting('question', question)}
      />
      <Disclosure summary={words.options}>
        <div class="stack">
          <KeptText
            lines="one"
            label={words.name}
            value={settings.personName}
            maxLength={200}
            onKeep={(name) => app.setSetting('personName', name)}
          />
          <BirthDate />
          <Parts summary={summary} />
        </div>
      </Disclosure>
    </>
  )
}

/** What is printed only as ticked. */
function Parts({ summary }: { readonly summary: SummaryState }) {
  const app = useApp()
  const { summary: words, treatment } = useAllMessages()
  const { page } = treatment
  const parts: readonly (readonly [part: PrintedPart, label: string, hint: string])[] = [
    ['treatment', page.include, page.includeHint],
    ['daily', page.includeDaily, page.includeDailyHint],
    ['notes', words.includeNotes, words.includeNotesHint],
    ...(app.isPartShown('menstruation')
      ? [['menstruation', page.includeMenstruation, page.includeMenstruationHint] as const]
      : []),
  ]
  return (
    <>
      {parts.map(([part, label, hint]) => (
        <SwitchField
          key={part}
          label={label}
          hint={hint}
          on={summary.printed.value.has(part)}
          onChange={(isOn) => summary.printPart(part, isOn)}
        />
      ))}
    </>
  )
}

function OwnRange({ summary }: { readonly summary: SummaryState }) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { summary: words } = messages
  const options = app.months.value
    .map(({ month }) => ({ value: month as string, label: formats.month(month) }))
    .toReversed()
  const { from, to } = summary.summaryRange.value
  const choose = (patch: { readonly from?: string; readonly to?: string }) => {
    const chosen = { from: monthFrom(patch.from ?? from), to: monthFrom(patch.to ?? to) }
    if (chosen.from !== null && chosen.to !== null) summary.chooseRange({ from: chosen.from, to: chosen.to })
  }
  const first = options.at(-1)?.value ?? from
  return (
    <div class="summary-screen-range">
      <SelectField
        label={words.from}
        options={options}
        value={from < first ? first : from}
        onChange={(chosen) => choose({ from: chosen })}
      />
      <SelectField
        label={words.to}
        options={options}
        value={to}
        error={from > to ? words.rangeProblem : null}
        onChange={(chosen) => choose({ to: chosen })}
      />
    </div>
  )
}

function BirthDate() {
  const app = useApp()
  const { summary: words } = useAllMessages()
  return (
    <KeptDay
      label={words.birthDate}
      value={dayOf(app.settings.value.birthDate) ?? ''}
      isGood={(day) => day <= app.today.value}
      problem={words.birthProblem}
      onKeep={(day) => app.setSetting('birthDate', day)}
    />
  )
}
