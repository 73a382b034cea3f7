import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { choicesOf } from '../parts/choices.ts'

const diagnosisAnswers = ['yes', 'no', 'not-answered'] as const

/** What the counting rests on besides the entries, and what is said of it. */
export function CountingSettings() {
  const app = useApp()
  const { settings: words } = useAllMessages()
  const settings = app.settings.value
  return (
    <section class="stack">
      <h2>{words.counting}</h2>
      <ChoiceGroup
        legend={words.diagnosis}
        choices={choicesOf(diagnosisAnswers, words.diagnosisAnswers)}
        value={settings.diagnosis}
        onChange={(answer) => app.setSetting('diagnosis', answer)}
      />
      <p class="soft">{words.diagnosisHint}</p>
      <SwitchField
        label={words.flag}
        on={settings.flag === 'shown'}
        onChange={(on) => app.setSetting('flag', on ? 'shown' : 'hidden')}
      />
    </section>
  )
}
