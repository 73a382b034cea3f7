// Runs before the first paint, so that no frame is lighter than what follows. src/platform/look.ts leaves the same.
{
  const { documentElement: root } = document
  const files = document.currentScript?.dataset ?? {}
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

  // Asks for the words of the first screen while the app's own code is still on its way. The build says where they are;
  // the language is the one that src/i18n/languages.ts will choose.
  const languages = [...navigator.languages.map((tag) => tag.toLowerCase().replace(/-.*/, '')), 'en']
  const words = languages.map((language) => files[language]).find((file) => file !== undefined)
  if (words !== undefined) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = words
    document.head.append(link)
  }

  // The app's code is run when the first frame has been drawn; a window that is not shown draws none.
  let isRunning = false
  const run = () => {
    if (files.app === undefined || isRunning) return
    isRunning = true
    void import(files.app)
  }
  /** @param {() => void} work */
  const afterFrame = (work) => {
    requestAnimationFrame(() => setTimeout(work))
    setTimeout(work, 300)
  }

  // "Headache now", before any code of the app is there. src/platform/first-tap.ts takes the tap over; should the page
  // end before that, the next start finds it.
  const isShown = isToday && root.dataset.view === undefined && window.top === window
  class FirstTap extends HTMLElement {
    connectedCallback() {
      afterFrame(run)
      if (!isShown) return
      const language = languages.find((each) => this.dataset[each] !== undefined) ?? ''
      const button = document.createElement('button')
      button.className = 'button button-big'
      button.lang = language
      button.textContent = this.dataset[language] ?? null
      this.addEventListener('pointerdown', () => (this.dataset.pressed = ''))
      const release = () => setTimeout(() => delete this.dataset.pressed)
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, release)
      button.addEventListener('click', () => {
        this.dataset.tapped ??= `${Date.now()}`
        button.classList.add('button-busy')
        try {
          localStorage.setItem('fifteen-tap', this.dataset.tapped)
        } catch {
          // Then this page alone knows of it.
        }
      })
      this.append(button)
    }
  }
  customElements.define('first-tap', FirstTap)
}
