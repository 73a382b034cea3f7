import { isIosApp } from './display-mode.ts'

interface TextFile {
  readonly name: string
  readonly type: string
  readonly text: string
}

const PRINT_SIGN = 1500

/** Hands a file to the share sheet where there is one that takes it, else offers it as a download. */
export async function shareFile(file: TextFile): Promise<'shared' | 'downloaded' | 'cancelled' | 'failed'> {
  const sharable = sharableOf(file)
  if (sharable === null) return isIosApp() ? 'failed' : downloadFile(file)
  try {
    await navigator.share({ files: [sharable] })
    return 'shared'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    return isIosApp() ? 'failed' : downloadFile(file)
  }
}

/** Offers a file as a download. */
export async function downloadFile({ name, type, text }: TextFile): Promise<'downloaded' | 'failed'> {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser takes its copy after the click; a revoked address would give it nothing.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return Promise.resolve('downloaded')
}

/** Puts a text on the clipboard, or offers it to the share sheet; false when the browser refuses or it was cancelled. */
export async function handOver(text: string, way: 'copy' | 'share'): Promise<boolean> {
  try {
    await (way === 'copy' ? navigator.clipboard.writeText(text) : navigator.share({ text }))
    return true
  } catch {
    return false
  }
}

/** Opens the print window; false when the browser gave no sign of it, as in some home-screen apps and web views. */
export async function printPage(): Promise<boolean> {
  const sign = new Promise<boolean>((resolve) => {
    const seen = () => resolve(true)
    window.addEventListener('beforeprint', seen, { once: true })
    window.addEventListener('afterprint', seen, { once: true })
    setTimeout(() => resolve(false), PRINT_SIGN)
  })
  window.print()
  return sign
}

/** A file that this browser's share sheet takes. Chromium knows neither JSON nor age, so both go as text files. */
function sharableOf({ name, type, text }: TextFile): File | null {
  if (!('share' in navigator) || !('canShare' in navigator)) return null
  const textName = name.replace(/\.json$/, '.txt').replace(/\.age$/, '-encrypted.txt')
  const file = new File([text], textName, { type: textName === name ? type : 'text/plain' })
  return navigator.canShare({ files: [file] }) ? file : null
}
