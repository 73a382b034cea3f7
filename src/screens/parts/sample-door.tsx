import { useApp, useWords } from '../../state/app-context.tsx'
import './sample-band.css'

/** The way into the made-up diary: another page, so that it can never mix with the person's own. */
export function SampleDoor() {
  const app = useApp()
  const { language, messages } = useWords()
  return app.mode === 'sample' ? null : (
    <a class="sample-door" href={`?sample=${language}#/`}>
      {messages.sample.enter}
    </a>
  )
}
