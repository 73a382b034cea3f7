import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Messages, Words } from '../i18n/words.ts'
import type { App } from './create-app.ts'

const AppContext = createContext<App | null>(null)

export const AppProvider = AppContext.Provider

/** The app's state and commands; only inside the provider. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (app === null) throw new Error('useApp needs an AppProvider above it')
  return app
}

/** The words of the chosen language. */
export function useWords(): Words {
  return useApp().words.value
}

/** The messages of the chosen language. */
export function useMessages(): Messages {
  return useWords().messages
}
