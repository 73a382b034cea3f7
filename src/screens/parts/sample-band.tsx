import { useEffect } from 'preact/hooks'
import { useApp, useWords } from '../../state/app-context.tsx'
import './sample-band.css'

/** A database that another tab holds is deleted when that tab lets go; nobody waits for it. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700))
}

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
    <aside class="sample-band">
      <span>{sample.band}</span>
      <a
        class="screen-only"
        href="./"
        onClick={(tap) => {
          tap.preventDefault()
          void Promise.race([app.outside.forgetSample(), patience()]).then(() => window.location.assign('./'))
        }}
      >
        {sample.leave}
      </a>
    </aside>
  )
}
