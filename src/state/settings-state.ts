import type { ReadonlySignal } from '@preact/signals'
import { computed, effect } from '@preact/signals'
import { settingOf, type Diary } from '../domain/diary.ts'
import { settingId } from '../domain/record-ids.ts'
import type { Setting, SettingName, SettingValues } from '../domain/records.ts'
import type { AskedPart } from '../domain/vocabulary.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Device } from './environment.ts'
import type { Notices } from './notices.ts'

export interface SettingsState {
  readonly settings: ReadonlySignal<SettingValues>
  readonly setSetting: <Name extends SettingName>(name: Name, value: SettingValues[Name]) => Promise<boolean>
  /** Changes what the form also asks for. */
  readonly toggleAsked: (toggle: (newest: readonly AskedPart[]) => readonly AskedPart[]) => Promise<void>
}

/** The person's choices: records like all others, with what holds until one is made. */
export function createSettingsState(
  state: DiaryState,
  notices: Notices,
  { device, words }: { readonly device: Device; readonly words: ReadonlySignal<Words> },
): SettingsState {
  const settings = computed(() => valuesOf(state.diary.value))

  async function setSetting<Name extends SettingName>(name: Name, value: SettingValues[Name]): Promise<boolean> {
    return notices.perform(
      () => ({ put: [draftOf(name, value)] }),
      isText(name) ? null : words.value.messages.saved.done,
    )
  }

  async function toggleAsked(toggle: (newest: readonly AskedPart[]) => readonly AskedPart[]): Promise<void> {
    const text = words.value.messages.saved.done
    await notices.perform(() => ({ put: [draftOf('asked', toggle(settings.value.asked))] }), text)
  }

  function draftOf<Name extends SettingName>(name: Name, value: SettingValues[Name]): Draft<Setting> {
    const createdAt = state.stampedNow()
    // Name and value belong together by the signature; the compiler cannot follow that through the union.
    return { kind: 'setting', id: settingId(name), createdAt, name, value } as unknown as Draft<Setting>
  }

  // A theme can also come from a backup or another tab.
  const theme = computed(() => (state.status.value === 'ready' ? settings.value.theme : null))
  effect(() => {
    if (theme.value !== null) device.mirrorTheme(theme.value)
  })
  return { settings, setSetting, toggleAsked }
}

function valuesOf(diary: Diary): SettingValues {
  const of = <Name extends SettingName>(name: Name) => settingOf(diary, name)
  return {
    language: of('language'),
    theme: of('theme'),
    weekStart: of('weekStart'),
    diagnosis: of('diagnosis'),
    flag: of('flag'),
    attackView: of('attackView'),
    painScale: of('painScale'),
    asked: of('asked'),
    personName: of('personName'),
    birthDate: of('birthDate'),
    question: of('question'),
    providerName: of('providerName'),
    providerPhone: of('providerPhone'),
    appointmentDay: of('appointmentDay'),
    appointmentNote: of('appointmentNote'),
  }
}

/** Kept as it is typed, and nothing is said of each letter. */
function isText(name: SettingName): boolean {
  return typedNames.includes(name)
}

const typedNames: readonly SettingName[] = [
  'question',
  'personName',
  'birthDate',
  'providerName',
  'providerPhone',
  'appointmentDay',
  'appointmentNote',
]
