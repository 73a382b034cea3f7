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

// Asks for the words of the first screen while the app's own code is still on its way. The build says where they are;
// the language is the one that src/i18n/languages.ts will choose.
{
  const files = document.currentScript?.dataset ?? {}
  const languages = navigator.languages.map((tag) => tag.toLowerCase().replace(/-.*/, ''))
  const words = files[languages.find((language) => language in files) ?? 'en']
  if (words !== undefined) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = words
    document.head.append(link)
  }
}
