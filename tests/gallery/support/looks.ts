import type { Page } from '@playwright/test'
import type { AllMessages } from '../../../src/i18n/words.ts'
import { en, es } from '../../support/all-messages.ts'

const folder = process.env['FIFTEEN_GALLERY'] ?? 'gallery'

const sizes = {
  phone: { width: 390, height: 844 },
  small: { width: 320, height: 640 },
  desktop: { width: 1280, height: 860 },
} as const
const themes = { light: 'light', dim: 'dark' } as const
const tongues = { en: { locale: 'en-US', words: en }, es: { locale: 'es-ES', words: es } } as const

/** Takes a picture of a screen, after some milliseconds, of the whole page or of what a window shows of it. */
export type Shoot = (screen: string, after?: number, fullPage?: boolean) => Promise<void>

export interface Look {
  readonly name: string
  readonly size: keyof typeof sizes
  readonly theme: keyof typeof themes
  readonly tongue: keyof typeof tongues
  readonly words: AllMessages
  /** For Playwright's `test.use`. */
  readonly use: {
    readonly viewport: { readonly width: number; readonly height: number }
    readonly colorScheme: 'light' | 'dark'
    readonly locale: string
  }
  readonly shootTo: (page: Page, prefix?: string) => Shoot
  /** Where a file of this look goes. */
  readonly path: (file: string) => string
}

/** Phone and desktop, light and dim, English and Spanish; the small phone where it is hardest: the longer words. */
export const looks: readonly Look[] = (['phone', 'small', 'desktop'] as const).flatMap((size) =>
  (['light', 'dim'] as const).flatMap((theme) =>
    (size === 'small' ? (['es'] as const) : (['en', 'es'] as const)).map((tongue) => lookOf(size, theme, tongue)),
  ),
)

function lookOf(size: Look['size'], theme: Look['theme'], tongue: Look['tongue']): Look {
  const name = `${size}-${theme}-${tongue}`
  const { locale, words } = tongues[tongue]
  const path = (file: string) => `${folder}/${name}-${file}`
  return {
    name,
    size,
    theme,
    tongue,
    words,
    path,
    use: { viewport: sizes[size], colorScheme: themes[theme], locale },
    shootTo:
      (page, prefix = '') =>
      async (screen, after = 250, fullPage = false) => {
        await page.waitForTimeout(after)
        await page.screenshot({ path: path(`${prefix}${screen}.png`), fullPage })
      },
  }
}
