import type { App } from './create-app.ts'
import { useApp } from './app-context.tsx'
import { createBackupState, type BackupState } from './backup-state.ts'
import { createCopiesState, type CopiesState } from './copies-state.ts'
import { createCopyPrompt, type CopyPrompt } from './copy-prompt.ts'
import { createDraftsState, type DraftsState } from './drafts-state.ts'
import { createDeletedState, type DeletedState } from './deleted-state.ts'
import { createEraseState, type EraseState } from './erase-state.ts'
import { createFirstSteps, type FirstStepsState } from './first-steps.ts'
import { createFolderState, type FolderState } from './folder-state.ts'
import { createInstallState, type InstallState } from './install-state.ts'
import { createKeepingState, type KeepingState } from './keeping-state.ts'
import { createMedicationCommands, type MedicationCommands } from './medication-commands.ts'
import { createNewsState, type NewsState } from './news-state.ts'
import { createRecoveryKeyState, type RecoveryKeyState } from './recovery-key-state.ts'
import { createTimingCommands, type TimingCommands } from './timing-commands.ts'
import { createTreatmentCommands, type TreatmentCommands } from './treatment-commands.ts'
import { createTreatmentState, type TreatmentState } from './treatment-state.ts'

/** What only the screens behind the first one need; loaded with them. */
export interface OtherState
  extends
    BackupState,
    CopiesState,
    CopyPrompt,
    DeletedState,
    DraftsState,
    EraseState,
    FirstStepsState,
    FolderState,
    InstallState,
    KeepingState,
    MedicationCommands,
    NewsState,
    RecoveryKeyState,
    TimingCommands,
    TreatmentCommands,
    TreatmentState {}

/** The state of the other screens; there is one for an app. */
export function otherStateOf(app: App): OtherState {
  const known = states.get(app)
  if (known !== undefined) return known
  const { outside } = app
  const keeping = createKeepingState(app, outside.device)
  const made: OtherState = {
    ...createBackupState(app, outside, app.version),
    ...createCopiesState(app, outside),
    ...createDeletedState(app, app, app.words),
    ...createDraftsState(outside.device),
    ...createEraseState(app, outside),
    ...createFirstSteps(app, outside),
    ...createFolderState(app, outside, app.version),
    ...keeping,
    ...createCopyPrompt(app, keeping, outside.device),
    ...createNewsState({ keeping, records: app.records, today: app.today }, outside, __WHATS_NEW__),
    ...createInstallState({ state: app, facts: app, keeping }, outside),
    ...createMedicationCommands(app, app, app.words),
    ...createRecoveryKeyState(app, outside.device),
    ...createTimingCommands(app, app, app.words),
    ...createTreatmentCommands(app, app, app.words),
    ...createTreatmentState(app),
  }
  states.set(app, made)
  return made
}

const states = new WeakMap<App, OtherState>()

/** The state of the other screens; only inside the app's provider. */
export function useOther(): OtherState {
  return otherStateOf(useApp())
}
