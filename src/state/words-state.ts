import { batch, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { SettingValues } from '../domain/records.ts'
import { regionWeekStart } from '../i18n/formats.ts'
import { chooseLocale, loadMore, loadWords } from '../i18n/languages.ts'
import type { AllWords, Words } from '../i18n/words.ts'
import type { Device } from './environment.ts'
import type { SettingsState } from './settings-state.ts'

export interface WordsState {
  readonly words: ReadonlySignal<Words>
  /** null until the other screens have asked for their words. */
  readonly allWords: ReadonlySignal<AllWords | null>
  readonly loadAllWords: () => Promise<void>
  /** Follows the chosen language from now on. */
  readonly followSetting: (settings: SettingsState) => void
  /** The first day of the week, 0 for Sunday, for a choice. */
  readonly weekStartOf: (chosen: SettingValues['weekStart']) => number
}

/** Loads the words of the device's language, with which the app starts. */
export async function createWordsState(device: Device): Promise<WordsState> {
  const first = chooseLocale('browser', device.languages)
  const words = signal(await loadWords(first.language, first.locale))
  const allWords = signal<AllWords | null>(null)

  async function change(chosen: SettingValues['language']): Promise<void> {
    const { language, locale } = chooseLocale(chosen, device.languages)
    if (words.value.language === language) return
    const next = await loadWords(language, locale)
    const all = allWords.value === null ? null : await loadMore(next)
    batch(() => {
      words.value = next
      allWords.value = all
    })
  }

  async function loadAllWords(): Promise<void> {
    while (allWords.value === null) {
      const loading = words.value
      const all = await loadMore(loading)
      // The chosen language may have been read meanwhile; then these are the words of another.
      if (words.value === loading) allWords.value ??= all
    }
  }

  function followSetting({ settings }: SettingsState): void {
    effect(() => void change(settings.value.language))
  }

  return {
    words,
    allWords,
    loadAllWords,
    followSetting,
    weekStartOf: (chosen) => (chosen === 'region' ? regionWeekStart(words.value.locale) : chosen),
  }
}
