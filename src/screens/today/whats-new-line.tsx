import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'

/** After an update, once: what is new, in one sentence. */
export function WhatsNewLine() {
  const other = useOther()
  const { language, messages } = useAllWords()
  const news = other.news.value
  if (news === null) return null
  return (
    <Card kind="quiet">
      <div class="stack">
        <p>{messages.about.whatsNew(news.version, news[language])}</p>
        <div class="row">
          <Button kind="quiet" onClick={() => other.seeNews()}>
            {messages.common.close}
          </Button>
        </div>
      </div>
    </Card>
  )
}
