import type { AllMessages, AllWords } from '../i18n/words.ts'
import { useApp } from './app-context.tsx'

/** The words of the chosen language; only on screens that are drawn after `loadAllWords`. */
export function useAllWords(): AllWords {
  const words = useApp().allWords.value
  if (words === null) throw new Error('This screen was drawn before its words were loaded')
  return words
}

/** The messages of the chosen language; only on screens that are drawn after `loadAllWords`. */
export function useAllMessages(): AllMessages {
  return useAllWords().messages
}
