import { useAllMessages } from '../../state/all-words.tsx'
import { Card } from '../../ui/card.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import './text-screens.css'

/** The urgent-care text: the same for everyone, never a result of the diary. */
export function UrgentScreen() {
  const { urgent: words, nav } = useAllMessages()
  return (
    <>
      <PageHeader title={words.title} back={{ href: '#/', label: nav.toToday }} />
      <p class="soft">{words.intro}</p>
      <Card kind="marked">
        <div class="stack">
          <h2>{words.nowTitle}</h2>
          <ul class="text-list">
            {words.now.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p>
            <strong>{words.numbers}</strong>
          </p>
        </div>
      </Card>
      <section class="stack">
        <h2>{words.soonTitle}</h2>
        <ul class="text-list">
          {words.soon.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p>{words.end}</p>
    </>
  )
}
