import { offeredFeatures } from '../../domain/form-parts.ts'
import type { Feature } from '../../domain/vocabulary.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { CheckChips, type Toggle } from '../../ui/check-chips.tsx'
import { choicesOf } from './choices.ts'

/** What comes with a headache. The last attack's features are offered as a suggestion, never set by themselves. */
export function FeatureChoice(props: {
  readonly id: string
  readonly legend: string
  readonly values: readonly Feature[]
  readonly onChange: (change: Toggle<Feature>) => unknown
}) {
  const app = useApp()
  const messages = useAllMessages()
  const last = app.diary.value.attacks.findLast((attack) => attack.id !== props.id && attack.features.length > 0)
  return (
    <div class="stack">
      <CheckChips
        legend={props.legend}
        choices={choicesOf(
          offeredFeatures(app.isPartShown('more-features'), props.values),
          messages.vocabulary.feature,
        )}
        values={props.values}
        onToggle={props.onChange}
      />
      {props.values.length === 0 && last !== undefined ? (
        <div class="row">
          <Button kind="quiet" onClick={() => props.onChange(() => last.features)}>
            {messages.attack.asLastTime}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
