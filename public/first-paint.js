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
  let isRun = false
  const run = () => {
    if (isRun || files.app === undefined) return
    isRun = true
    void import(files.app)
  }
  addEventListener('DOMContentLoaded', () => {
    requestAnimationFrame(() => setTimeout(run))
    setTimeout(run, 300)
  })

  // Chromium may offer to install before that. src/platform/install.ts takes the offer over.
  addEventListener('beforeinstallprompt', (offered) => {
    offered.preventDefault()
    window.offeredToInstall = offered
  })

  // "Headache now", before any code of the app is there. src/platform/first-tap.ts takes the tap over; should the page
  // end before that, the next start finds it.
  const isShown = isToday && root.dataset.view === undefined && window.top === window
  class FirstTap extends HTMLElement {
    connectedCallback() {
      if (!isShown) return
      const language = languages.find((each) => this.dataset[each] !== undefined) ?? ''
      this.lang = language
      const button = document.createElement('button')
      button.className = 'button button-big'
      button.textContent = this.dataset[language] ?? null
      button.addEventListener('click', () => this.keep(button))
      this.append(button)
      this.watchPress()
      // Neither the code nor the words of the app have come.
      addEventListener('unhandledrejection', () => {
        if (document.getElementById('app')?.hasChildNodes() === false) this.fail(button, language)
      })
    }

    /** @param {HTMLButtonElement} button */
    keep(button) {
      if (this.dataset.tapped === undefined) {
        this.dataset.tapped = `${Date.now()}`
        button.classList.add('button-busy')
        button.ariaBusy = 'true'
        try {
          localStorage['fifteen-tap'] = `${localStorage['fifteen-tap'] ?? ''} ${this.dataset.tapped}`
        } catch {
          // Then this page alone knows of it.
        }
      }
      if (this.dataset.failed !== undefined) location.reload()
    }

    /** While a press is under way the button must not be taken from under it. Some phones tell of the tap a while later. */
    watchPress() {
      const release = () => delete this.dataset.pressed
      for (const begin of ['pointerdown', 'keydown']) this.addEventListener(begin, () => (this.dataset.pressed = ''))
      this.addEventListener('click', () => setTimeout(release))
      for (const end of ['pointerup', 'pointercancel', 'keyup', 'contextmenu', 'blur'])
        addEventListener(end, () => setTimeout(release, 400))
    }

    /**
     * @param {HTMLButtonElement} button
     * @param {string} language
     */
    fail(button, language) {
      if (this.dataset.failed !== undefined) return
      this.dataset.failed = ''
      button.classList.remove('button-busy')
      button.ariaBusy = null
      const line = document.createElement('p')
      line.setAttribute('role', 'alert')
      line.textContent = this.dataset[`${language}Failed`] ?? null
      this.prepend(line)
    }
  }
  customElements.define('first-tap', FirstTap)
}
