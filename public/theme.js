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
