import type { App } from './create-app.ts'
import { useApp } from './app-context.tsx'
import { createBackupState, type BackupState } from './backup-state.ts'
import { createDeletedState, type DeletedState } from './deleted-state.ts'
import { createEraseState, type EraseState } from './erase-state.ts'
import { createKeepingState, type KeepingState } from './keeping-state.ts'

/** What only the screens behind the first one need; loaded with them. */
export interface OtherState extends BackupState, DeletedState, EraseState, KeepingState {}

/** The state of the other screens; there is one for an app. */
export function otherStateOf(app: App): OtherState {
  const known = states.get(app)
  if (known !== undefined) return known
  const { outside } = app
  const made: OtherState = {
    ...createBackupState(app, outside, app.version),
    ...createDeletedState(app, app, app.words),
    ...createEraseState(app, outside),
    ...createKeepingState(app, outside.device),
  }
  states.set(app, made)
  return made
}

const states = new WeakMap<App, OtherState>()

/** The state of the other screens; only inside the app's provider. */
export function useOther(): OtherState {
  return otherStateOf(useApp())
}
