import { useEffect } from 'preact/hooks'
import { useApp, useWords } from '../../state/app-context.tsx'
import './sample-band.css'

/** Stands above every screen of the made-up diary, with the way back. */
export function SampleBand() {
  const app = useApp()
  const { sample } = useWords().messages
  const isSample = app.mode === 'sample'
  useEffect(() => {
    // The title of the window says it as well (ui/page-header.tsx).
    if (isSample) document.documentElement.dataset['title'] = `Fifteen – ${sample.band}`
  }, [isSample, sample])
  if (!isSample) return null
  return (
    <aside class="sample-band screen-only">
      <span>{sample.band}</span>
      <a
        href="./"
        onClick={(tap) => {
          tap.preventDefault()
          void app.outside.forgetSample().then(() => window.location.assign('./'))
        }}
      >
        {sample.leave}
      </a>
    </aside>
  )
}
