import { hashOf } from '../../state/route.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { SampleDoor } from '../parts/sample-door.tsx'
import './text-screens.css'

/** What Fifteen is, what it counts, and where that comes from. */
export function AboutScreen() {
  const app = useApp()
  const { latest } = useOther()
  const { language, messages } = useAllWords()
  const { about: words, countsPage, nav, summary } = messages
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      <p>{words.what}</p>
      <p>{words.privacy}</p>
      <SampleDoor />
      <section class="stack">
        <h2>{words.definitionsTitle}</h2>
        <p>{summary.footer(app.facts.value.diagnosis)}</p>
        <p>
          <a href={hashOf({ screen: 'counts' })}>{countsPage.title}</a>
        </p>
      </section>
      <section class="stack">
        <h2>{words.sourcesTitle}</h2>
        <ul class="text-list">
          {words.sources.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p class="soft">{words.trademark}</p>
      <p class="soft">{words.version(app.version)}</p>
      <p class="soft">{words.whatsNew(latest.version, latest[language])}</p>
    </>
  )
}
