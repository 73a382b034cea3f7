/** Calls back when the page is put aside, which may be the last that it hears. Gives the way to stop that. */
export function whenPutAside(react: () => void): () => void {
  document.addEventListener('visibilitychange', react)
  window.addEventListener('pagehide', react)
  return () => {
    document.removeEventListener('visibilitychange', react)
    window.removeEventListener('pagehide', react)
  }
}
