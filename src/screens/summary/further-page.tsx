import type { ComponentChildren } from 'preact'
import type { Report } from '../../domain/report.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { SampleMark } from './sample-mark.tsx'

/** A page after the first: it says again whose it is and which months it holds, for pages come apart. */
export function FurtherPage(props: {
  readonly title: string
  readonly report: Report
  readonly foot: string
  readonly children: ComponentChildren
}) {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { summary: words } = messages
  const { personName } = app.settings.value
  const { report } = props
  return (
    <section class="summary-page-further">
      <SampleMark />
      <header class="summary-page-head">
        <h2 class="summary-page-title">{props.title}</h2>
        <p class="summary-page-dates">
          {formats.dayRange(report.first, report.last)}
          <br />
          {words.printed(formats.date(app.today.value))}
        </p>
        {personName === '' ? null : (
          <p>
            {words.nameLine} {personName}
          </p>
        )}
      </header>
      {props.children}
      <footer class="summary-page-foot">
        <SampleMark />
        {props.foot} {words.rules(app.version)}
      </footer>
    </section>
  )
}
