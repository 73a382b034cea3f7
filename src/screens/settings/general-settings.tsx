import type { SettingValues } from '../../domain/records.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { tints } from '../../state/look-state.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { choicesOf } from '../parts/choices.ts'

const themes = ['system', 'light', 'dim'] as const
const weekStarts = ['region', '0', '1', '6'] as const
const painScales = ['words', 'numbers'] as const
const weekStartOf: Readonly<Record<(typeof weekStarts)[number], SettingValues['weekStart']>> = {
  region: 'region',
  '0': 0,
  '1': 1,
  '6': 6,
}

/** Language, light, and how things are asked. */
export function GeneralSettings() {
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
        onChange={(language) => app.setSetting('language', language)}
      />
      <ChoiceGroup
        legend={words.theme}
        choices={choicesOf(themes, words.themes)}
        value={settings.theme}
        onChange={(theme) => app.setSetting('theme', theme)}
      />
      <SwitchField
        label={words.attackView}
        on={settings.attackView === 'by-itself'}
        onChange={(on) => app.setSetting('attackView', on ? 'by-itself' : 'on-tap')}
      />
      <ChoiceGroup
        legend={words.tint}
        choices={choicesOf(tints, words.tints)}
        value={app.tint.value}
        onChange={app.setTint}
      />
      <p class="soft">{words.tintHint}</p>
      <SwitchField label={words.quiet} hint={words.quietHint} on={app.isQuiet.value} onChange={app.setQuiet} />
      <ChoiceGroup
        legend={words.painScale}
        choices={choicesOf(painScales, words.painScales)}
        value={settings.painScale}
        onChange={(scale) => app.setSetting('painScale', scale)}
      />
      <SelectField
        label={words.weekStart}
        options={choicesOf(weekStarts, words.weekStarts)}
        value={weekStart}
        onChange={(start) => app.setSetting('weekStart', weekStartOf[start])}
      />
    </section>
  )
}
