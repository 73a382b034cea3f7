import type { ReadonlySignal } from '@preact/signals'
import { computed } from '@preact/signals'
import { settingOf } from '../domain/diary.ts'
import { settingId } from '../domain/record-ids.ts'
import type { Setting, SettingName, SettingValues } from '../domain/records.ts'
import type { DiaryState } from './diary-state.ts'
import type { Draft } from './diary-writer.ts'
import type { Device } from './environment.ts'
import type { Notices } from './notices.ts'

export interface SettingsState {
  readonly settings: ReadonlySignal<SettingValues>
  readonly setSetting: <Name extends SettingName>(name: Name, value: SettingValues[Name]) => Promise<void>
}

/** The person's choices: records like all others, with what holds until one is made. */
export function createSettingsState(state: DiaryState, notices: Notices, device: Device): SettingsState {
  const settings = computed<SettingValues>(() => {
    const of = <Name extends SettingName>(name: Name) => settingOf(state.diary.value, name)
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
    }
  })

  async function setSetting<Name extends SettingName>(name: Name, value: SettingValues[Name]): Promise<void> {
    const createdAt = state.stampedNow()
    // Name and value belong together by the signature; the compiler cannot follow that through the union.
    const draft = { kind: 'setting', id: settingId(name), createdAt, name, value } as unknown as Draft<Setting>
    const written = await notices.perform(() => ({ put: [draft] }), null)
    if (written && name === 'theme') device.mirrorTheme(settings.value.theme)
  }

  return { settings, setSetting }
}
