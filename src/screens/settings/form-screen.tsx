import { features, formParts, triggers } from '../../domain/vocabulary.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { SwitchField } from '../../ui/switch-field.tsx'
import { OwnNames } from './own-names.tsx'

/** What the form asks: the optional parts, and symptoms and triggers in the person's own words. */
export function FormScreen() {
  const app = useApp()
  const { form: words, nav, vocabulary } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      <p class="soft">{words.intro}</p>
      <div class="stack">
        {formParts.map((part) => (
          <SwitchField
            key={part}
            label={words.parts[part].label}
            hint={words.parts[part].hint}
            on={app.isPartShown(part)}
            onChange={(on) => app.showPart(part, on)}
          />
        ))}
      </div>
      <OwnNames
        list="ownSymptoms"
        title={words.ownSymptoms}
        hint={words.ownSymptomsHint}
        given={features.map((each) => vocabulary.feature[each])}
      />
      <OwnNames
        list="ownTriggers"
        title={words.ownTriggers}
        hint={words.ownTriggersHint}
        given={triggers.map((each) => vocabulary.trigger[each])}
      />
    </>
  )
}
