// Runs before the first paint, so that no frame is lighter than what follows. src/platform/look.ts leaves the same.
{
  const { documentElement: root } = document
  const isToday = ['', '#/'].includes(location.hash) && location.search === ''
  for (const name of isToday ? ['theme', 'tint', 'view'] : ['theme', 'tint']) {
    let kept = ''
    try {
      kept = localStorage.getItem(`fifteen-${name}`) ?? ''
    } catch {
      // Storage can be forbidden; then the system's theme stands.
    }
    if (['light', 'dim', 'warm', 'green', 'attack'].includes(kept)) root.dataset[name] = kept
  }
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
