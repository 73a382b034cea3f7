import { computed, type ReadonlySignal } from '@preact/signals'
import { createAttackCommands, type AttackCommands } from './attack-commands.ts'
import { createDayCommands, type DayCommands } from './day-commands.ts'
import { createDiaryState, type DiaryState } from './diary-state.ts'
import { createDoseCommands, type DoseCommands } from './dose-commands.ts'
import type { DiaryMode, Environment } from './environment.ts'
import { createFactsState, type FactsState } from './facts-state.ts'
import { createHeadacheCommands, type HeadacheCommands } from './headache-commands.ts'
import { createLookState, type LookState } from './look-state.ts'
import { createNotices, type Notices } from './notices.ts'
import { createRouteState, type RouteState } from './route.ts'
import { createSettingsState, type SettingsState } from './settings-state.ts'
import { createTimeState, type TimeState } from './time-state.ts'
import { createUpdateState, type UpdateState } from './update-state.ts'
import { createViewState, type ViewState } from './view-state.ts'
import { createWordsState, type WordsState } from './words-state.ts'

/** Everything a screen reads and calls. */
export interface App
  extends
    Pick<
      DiaryState,
      | 'status'
      | 'diary'
      | 'records'
      | 'contents'
      | 'copies'
      | 'load'
      | 'compareCopies'
      | 'catchUp'
      | 'merge'
      | 'beErased'
      | 'beginAnew'
      | 'stampedNow'
      | 'newId'
      | 'changeOf'
    >,
    Pick<TimeState, 'now' | 'today' | 'zone' | 'tick'>,
    FactsState,
    Notices,
    AttackCommands,
    DayCommands,
    HeadacheCommands,
    DoseCommands,
    SettingsState,
    RouteState,
    UpdateState,
    LookState,
    ViewState,
    Pick<WordsState, 'words' | 'allWords' | 'loadAllWords'> {
  readonly version: string
  readonly mode: DiaryMode
  /** What the screens behind the first one need from outside. */
  readonly outside: Environment
  readonly files: Environment['files']
  readonly isIosTab: boolean
  /** The week's first day, 0 for Sunday. */
  readonly weekStart: ReadonlySignal<number>
}

/** Builds all of the state from what it needs from outside. Loading the diary is left to the caller. */
export async function createApp(
  env: Environment,
  start: { readonly hash: string; readonly version: string },
): Promise<App> {
  const { words, allWords, loadAllWords, followSetting, weekStartOf } = await createWordsState(env.device)
  const state = createDiaryState(env)
  const time = createTimeState(env.clock)
  const notices = createNotices(state)
  const settings = createSettingsState(state, notices, { device: env.device, words })
  const facts = createFactsState(state, time)
  followSetting(settings)
  return {
    ...state,
    ...time,
    ...facts,
    ...notices,
    ...createAttackCommands(state, notices, words),
    ...createHeadacheCommands(state, notices, words),
    ...createDayCommands({ state, clock: env.clock }, notices, words),
    ...createDoseCommands(state, notices, words),
    ...settings,
    ...createRouteState(start.hash),
    ...createUpdateState(),
    ...createLookState(env.device, time),
    ...createViewState({ ...state, ...facts, ...settings }, env.device),
    words,
    allWords,
    loadAllWords,
    version: start.version,
    mode: env.mode,
    outside: env,
    files: env.files,
    isIosTab: env.device.isIosTab,
    weekStart: computed(() => weekStartOf(settings.settings.value.weekStart)),
  }
}
