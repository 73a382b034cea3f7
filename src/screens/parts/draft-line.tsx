import { useAllMessages } from '../../state/all-words.tsx'
import type { DraftForm } from '../../state/draft-form.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import './held-line.css'

/** Says that what is in a form was typed at an earlier visit. */
export function DraftLine({ draft }: { readonly draft: Pick<DraftForm<object>, 'isBack' | 'startOver'> }) {
  const { kept: words } = useAllMessages()
  return (
    <div role="status" class="held-line">
      {draft.isBack.value ? (
        <Card kind="quiet">
          <div class="row">
            <p>{words.draftIsBack}</p>
            <Button kind="quiet" onClick={draft.startOver}>
              {words.startOver}
            </Button>
          </div>
        </Card>
      ) : null}
    </div>
  )
}
