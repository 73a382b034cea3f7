/**
 * Lets the back gesture close something that lies over the page: one step is added to the history, and going back over
 * it calls `onBack`. The returned function takes the step away again when it was closed in another way.
 */
export function holdHistory(onBack: () => void): () => void {
  const step = currentStep() + 1
  history.pushState({ step }, '')
  const listen = () => {
    if (currentStep() < step) onBack()
  }
  addEventListener('popstate', listen)
  return () => {
    removeEventListener('popstate', listen)
    // Where a link inside led elsewhere, the step lies behind and does no harm.
    if (currentStep() === step) history.back()
  }
}

function currentStep(): number {
  const state: unknown = history.state
  const step = typeof state === 'object' && state !== null && 'step' in state ? state.step : 0
  return typeof step === 'number' ? step : 0
}
