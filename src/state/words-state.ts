import { effect, signal, type ReadonlySignal } from '@preact/signals'
import type { SettingValues } from '../domain/records.ts'
import { regionWeekStart } from '../i18n/formats.ts'
import { chooseLocale, loadWords } from '../i18n/languages.ts'
import type { Words } from '../i18n/words.ts'
import type { Device } from './environment.ts'
import type { SettingsState } from './settings-state.ts'

export interface WordsState {
  readonly words: ReadonlySignal<Words>
  /** Follows the chosen language from now on. */
  readonly followSetting: (settings: SettingsState) => void
  /** The first day of the week, 0 for Sunday, for a choice. */
  readonly weekStartOf: (chosen: SettingValues['weekStart']) => number
}

/** Loads the words of the device's language, with which the app starts. */
export async function createWordsState(device: Device): Promise<WordsState> {
  const first = chooseLocale('browser', device.languages)
  const words = signal(await loadWords(first.language, first.locale))

  async function change(chosen: 'en' | 'es' | 'browser'): Promise<void> {
    const { language, locale } = chooseLocale(chosen, device.languages)
    if (words.value.language !== language) words.value = await loadWords(language, locale)
  }

  function followSetting({ settings }: SettingsState): void {
    effect(() => void change(settings.value.language))
  }

  return {
    words,
    followSetting,
    weekStartOf: (chosen) => (chosen === 'region' ? regionWeekStart(words.value.locale) : chosen),
  }
}
