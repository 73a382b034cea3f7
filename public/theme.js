// Runs before the first paint, so that a dim theme never flashes light. Settings writes the same key.
{
  let chosen = null
  try {
    chosen = localStorage.getItem('fifteen-theme')
  } catch {
    // Storage can be forbidden; then the system's theme stands.
  }
  if (chosen === 'light' || chosen === 'dim') document.documentElement.dataset.theme = chosen
}
