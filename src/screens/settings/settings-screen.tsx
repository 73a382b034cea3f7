import { type SettingValues } from '../../domain/records.ts'
import { askedParts } from '../../domain/vocabulary.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckChips } from '../../ui/check-chips.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { choicesOf } from '../parts/choices.ts'
import '../parts/item-list.css'

const themes = ['system', 'light', 'dim'] as const
const weekStarts = ['region', '0', '1', '6'] as const
const diagnosisAnswers = ['yes', 'no', 'not-answered'] as const
const painScales = ['words', 'numbers'] as const
const weekStartOf: Readonly<Record<(typeof weekStarts)[number], SettingValues['weekStart']>> = {
  region: 'region',
  '0': 0,
  '1': 1,
  '6': 6,
}

/** Choices, and ways to the quieter pages. Each choice holds at once. */
export function SettingsScreen() {
  const { settings: words, nav } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'today' }), label: nav.toToday }} />
      <UpdateLine />
      <Places />
      <General />
      <Counting />
    </>
  )
}

function UpdateLine() {
  const app = useApp()
  const { about } = useAllMessages()
  if (!app.isUpdateWaiting.value) return null
  return (
    <Card kind="marked">
      <div class="row">
        <p>{about.updateReady}</p>
        <Button onClick={app.acceptUpdate}>{about.updateNow}</Button>
      </div>
    </Card>
  )
}

function Places() {
  const { settings: words, discuss, countsPage } = useAllMessages()
  const places = [
    { href: hashOf({ screen: 'discuss' }), label: discuss.title },
    { href: hashOf({ screen: 'medications' }), label: words.medications },
    { href: hashOf({ screen: 'backup' }), label: words.backup },
    { href: hashOf({ screen: 'urgent' }), label: words.urgent },
    { href: hashOf({ screen: 'counts' }), label: countsPage.title },
    { href: hashOf({ screen: 'about' }), label: words.about },
  ]
  return (
    <ul class="plain-list item-list">
      {places.map(({ href, label }) => (
        <li key={href} class="item-list-row">
          <a class="item-list-link" href={href}>
            {label}
          </a>
          <span aria-hidden="true">›</span>
        </li>
      ))}
    </ul>
  )
}

function Counting() {
  const app = useApp()
  const { settings: words, vocabulary } = useAllMessages()
  const settings = app.settings.value
  return (
    <section class="stack">
      <h2>{words.counting}</h2>
      <ChoiceGroup
        legend={words.diagnosis}
        choices={choicesOf(diagnosisAnswers, words.diagnosisAnswers)}
        value={settings.diagnosis}
        onChange={(answer) => void app.setSetting('diagnosis', answer)}
      />
      <p class="soft">{words.diagnosisHint}</p>
      <SwitchField
        label={words.flag}
        on={settings.flag === 'shown'}
        onChange={(on) => void app.setSetting('flag', on ? 'shown' : 'hidden')}
      />
      <CheckChips
        legend={words.asked}
        choices={choicesOf(askedParts, vocabulary.asked)}
        values={settings.asked}
        onToggle={(toggle) => void app.toggleAsked(toggle)}
      />
    </section>
  )
}

function General() {
  const app = useApp()
  const { settings: words } = useAllMessages()
  const settings = app.settings.value
  const languageOptions = [
    { value: 'browser' as const, label: words.browserLanguage },
    { value: 'en' as const, label: 'English' },
    { value: 'es' as const, label: 'Español' },
  ]
  const weekStart = weekStarts.find((each) => weekStartOf[each] === settings.weekStart) ?? 'region'
  return (
    <section class="stack">
      <h2>{words.general}</h2>
      <SelectField
        label={words.language}
        options={languageOptions}
        value={settings.language}
        onChange={(language) => void app.setSetting('language', language)}
      />
      <ChoiceGroup
        legend={words.theme}
        choices={choicesOf(themes, words.themes)}
        value={settings.theme}
        onChange={(theme) => void app.setSetting('theme', theme)}
      />
      <SwitchField
        label={words.attackView}
        on={settings.attackView === 'by-itself'}
        onChange={(on) => void app.setSetting('attackView', on ? 'by-itself' : 'on-tap')}
      />
      <ChoiceGroup
        legend={words.painScale}
        choices={choicesOf(painScales, words.painScales)}
        value={settings.painScale}
        onChange={(scale) => void app.setSetting('painScale', scale)}
      />
      <SelectField
        label={words.weekStart}
        options={choicesOf(weekStarts, words.weekStarts)}
        value={weekStart}
        onChange={(start) => void app.setSetting('weekStart', weekStartOf[start])}
      />
    </section>
  )
}
