import type { ReadonlySignal } from '@preact/signals'
import { computed, effect } from '@preact/signals'
import { settingDefaults, settingOf, type Diary } from '../domain/diary.ts'
import { settingId } from '../domain/record-ids.ts'
import type { Setting, SettingName, SettingValues } from '../domain/records.ts'
import { isPartShown } from '../domain/form-parts.ts'
import type { FormPart } from '../domain/vocabulary.ts'
import type { Words } from '../i18n/words.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Device } from './environment.ts'
import type { Notices } from './notices.ts'

export interface SettingsState {
  readonly settings: ReadonlySignal<SettingValues>
  readonly setSetting: <Name extends SettingName>(name: Name, value: SettingValues[Name]) => Promise<boolean>
  /** Does the form show an optional part? */
  readonly isPartShown: (part: FormPart) => boolean
  readonly showPart: (part: FormPart, shown: boolean) => Promise<void>
  /** Changes the newest list of own symptoms or triggers; gives whether it was written. */
  readonly changeOwnNames: (
    list: 'ownSymptoms' | 'ownTriggers',
    change: (newest: readonly string[]) => readonly string[],
  ) => Promise<boolean>
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

  async function showPart(part: FormPart, shown: boolean): Promise<void> {
    const chosen = () => ({ ...settings.value.formParts, [part]: shown ? 'shown' : 'hidden' }) as const
    await notices.perform(() => ({ put: [draftOf('formParts', chosen())] }), words.value.messages.saved.done)
  }

  async function changeOwnNames(
    list: 'ownSymptoms' | 'ownTriggers',
    change: (newest: readonly string[]) => readonly string[],
  ): Promise<boolean> {
    const text = words.value.messages.saved.done
    return notices.perform(() => ({ put: [draftOf(list, change(settings.value[list]))] }), text)
  }

  function draftOf<Name extends SettingName>(name: Name, value: SettingValues[Name]): Draft<Setting> {
    const createdAt = state.stampedNow()
    // Name and value belong together by the signature; the compiler cannot follow that through the union.
    return { kind: 'setting', id: settingId(name), createdAt, name, value } as unknown as Draft<Setting>
  }

  // A theme can also come from a backup or another tab.
  const theme = computed(() => (state.status.value === 'ready' ? settings.value.theme : null))
  effect(() => {
    if (theme.value === null) return
    const value = theme.value === 'system' ? null : theme.value
    device.showLook('theme', value)
    device.keepLook('theme', value)
  })
  return {
    settings,
    setSetting,
    isPartShown: (part) => isPartShown(part, settings.value),
    showPart,
    changeOwnNames,
  }
}

function valuesOf(diary: Diary): SettingValues {
  const names = Object.keys(settingDefaults) as readonly SettingName[]
  // Each name comes with its own value; the compiler cannot follow that through the list.
  return Object.fromEntries(names.map((name) => [name, settingOf(diary, name)])) as unknown as SettingValues
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
