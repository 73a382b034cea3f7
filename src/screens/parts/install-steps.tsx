import { useAllMessages } from '../../state/all-words.tsx'
import type { InstallWay } from '../../state/install-state.ts'
import { StepDrawing, type Drawing } from './step-drawing.tsx'
import './install-steps.css'

const drawings: Readonly<Record<InstallWay, readonly Drawing[]>> = {
  ios: ['share', 'add-row', 'icon'],
  prompt: ['menu', 'add-row', 'icon'],
  android: ['menu', 'add-row', 'icon'],
  mac: ['menu', 'add-row', 'icon'],
  none: ['bookmark'],
}

/** The steps of one way to the home screen, each with what to look for. */
export function InstallSteps({ way }: { readonly way: InstallWay }) {
  const { install: words } = useAllMessages()
  const { steps, note } = words.way[way]
  return (
    <>
      <ol class="install-steps">
        {steps.map((step, i) => (
          <li key={step} class="install-steps-step">
            <StepDrawing drawing={drawings[way][i] ?? 'icon'} />
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {note === '' ? null : <p class="soft">{note}</p>}
    </>
  )
}
