import { describe, expect, test } from 'vitest'
import { settingDefaults } from '../../../src/domain/diary.ts'
import { aDayRecord, anAttack, aSetting, at } from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, startedApp, unloadedApp } from '../../support/started-app.ts'

describe('a setting', () => {
  test('is what holds for everybody until the person chooses', async () => {
    expect((await startedApp(createMemoryEnvironment())).settings.value).toEqual(settingDefaults)
  })

  test('is one record, changed in place, and there at the next start', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    await app.setSetting('personName', 'R.')
    await app.setSetting('personName', 'R. Example')
    await app.setSetting('ownSymptoms', ['hiccups'])
    const later = await startedApp(createMemoryEnvironment({ disk: world.disk }))
    expect(later.settings.value).toMatchObject({ personName: 'R. Example', ownSymptoms: ['hiccups'] })
    expect(world.disk.read().revisions.map(({ id }) => id)).toEqual(['setting-ownSymptoms', 'setting-personName'])
  })

  test('of what the form also asks for, made in version 0.1, holds until it is made anew', async () => {
    const app = await startedApp(createMemoryEnvironment({ disk: diskWith([aSetting('asked', ['aura'])]) }))
    expect([app.isPartShown('aura'), app.isPartShown('triggers'), app.isPartShown('place')]).toEqual([
      true,
      false,
      true,
    ])
    await app.showPart('aura', false)
    await app.showPart('triggers', true)
    expect([app.isPartShown('aura'), app.isPartShown('triggers')]).toEqual([false, true])
  })

  test('that could not be written is as it was, and is said', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    world.failNext('write', 'full')
    await app.setSetting('painScale', 'numbers')
    expect(app.settings.value.painScale).toBe('words')
    expect(app.notice.value).toMatchObject({ tone: 'problem' })
    await app.retry()
    expect(app.settings.value.painScale).toBe('numbers')
  })

  test.each(['question', 'personName', 'providerName', 'providerPhone', 'appointmentNote'] as const)(
    'that is typed, %s, is kept without a word for each letter',
    async (name) => {
      const app = await startedApp(createMemoryEnvironment())
      await app.setSetting(name, 'A')
      expect(app.settings.value[name]).toBe('A')
      expect(app.notice.value).toBeNull()
      await app.setSetting('theme', 'dim')
      expect(app.notice.value).toMatchObject({ tone: 'done' })
    },
  )

  test('of a diagnosis counts for the whole diary at once', async () => {
    const attack = anAttack({
      start: at('2026-03-10T10:00'),
      end: at('2026-03-10T16:00'),
      severity: 'moderate',
      features: ['one-sided', 'light'],
    })
    const app = await startedApp(createMemoryEnvironment({ disk: diskWith([attack]) }))
    expect(app.thisMonth.value.migraine).toBe(0)
    await app.setSetting('diagnosis', 'yes')
    expect(app.thisMonth.value).toMatchObject({ migraine: 1, byPart: { probable: 1 } })
    await app.setSetting('diagnosis', 'no')
    expect(app.thisMonth.value.migraine).toBe(0)
  })
})

describe('the language', () => {
  test.each([
    [['es-MX', 'en-US'], 'es', 'es-MX'],
    [['en-GB'], 'en', 'en-GB'],
    [['fr-FR', 'es-ES'], 'es', 'es-ES'],
    [['de-DE'], 'en', 'en'],
    [[], 'en', 'en'],
  ] as const)('of a device that wants %j is %s, with the region %s', async (languages, language, locale) => {
    const app = await unloadedApp(createMemoryEnvironment({ languages }))
    expect(app.words.value).toMatchObject({ language, locale })
  })

  test('changes every word when the person chooses another, and is there at the next start', async () => {
    const world = createMemoryEnvironment({ languages: ['en-US', 'es-MX'] })
    const app = await startedApp(world)
    await app.loadAllWords()
    const english = app.words.value.messages.today.headacheNow
    await app.setSetting('language', 'es')
    await expect.poll(() => app.words.value, { timeout: 10_000 }).toMatchObject({ language: 'es', locale: 'es-MX' })
    expect(app.allWords.value?.language).toBe('es')
    expect(app.words.value.messages.today.headacheNow).not.toBe(english)
    const later = await startedApp(createMemoryEnvironment({ disk: world.disk }))
    await expect.poll(() => later.words.value.language, { timeout: 10_000 }).toBe('es')
  })

  test('is that of the device again when the person says so', async () => {
    const disk = diskWith([aSetting('language', 'es')])
    const app = await startedApp(createMemoryEnvironment({ disk, languages: ['en-GB'] }))
    await expect.poll(() => app.words.value.language, { timeout: 10_000 }).toBe('es')
    await app.setSetting('language', 'browser')
    await expect.poll(() => app.words.value, { timeout: 10_000 }).toMatchObject({ language: 'en', locale: 'en-GB' })
  })

  test('of the other screens is loaded when they ask for it', async () => {
    const app = await unloadedApp(createMemoryEnvironment())
    expect(app.allWords.value).toBeNull()
    await app.loadAllWords()
    expect(app.allWords.value).toMatchObject({ language: 'en', locale: 'en-US' })
  })
})

describe('the theme', () => {
  test('is left where the first paint of the next start finds it, once it is written', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    world.failNext('write', 'full')
    await app.setSetting('theme', 'dim')
    expect(world.asked.themes).toEqual([null])
    await app.retry()
    await app.setSetting('theme', 'system')
    expect(world.asked.themes).toEqual([null, 'dim', null])
  })

  test('is not touched by other settings', async () => {
    const world = createMemoryEnvironment()
    await (await startedApp(world)).setSetting('flag', 'hidden')
    expect(world.asked.themes).toEqual([null])
  })
})

describe('the first day of the week', () => {
  test.each([
    ['en-US', 'region', 0],
    ['en-GB', 'region', 1],
    ['es-ES', 'region', 1],
    ['en-US', 1, 1],
    ['en-GB', 6, 6],
    ['es-ES', 0, 0],
  ] as const)('in %s with the choice %s is %i', async (language, chosen, weekStart) => {
    const disk = diskWith([aSetting('weekStart', chosen)])
    const app = await startedApp(createMemoryEnvironment({ disk, languages: [language] }))
    expect(app.weekStart.value).toBe(weekStart)
  })
})

describe('the browser is asked to keep the diary', () => {
  test('after the first entry, and never on load or for a setting', async () => {
    const world = createMemoryEnvironment({ disk: diskWith([aDayRecord({ day: '2026-03-10', mark: 'clear' })]) })
    const app = await startedApp(world)
    await app.setSetting('theme', 'dim')
    expect(world.asked.persist).toBe(0)
    await app.startAttack()
    expect(world.asked.persist).toBe(1)
  })

  test('not for an entry that was not written', async () => {
    const world = createMemoryEnvironment()
    const app = await startedApp(world)
    world.failNext('write', 'full')
    await app.startAttack()
    expect(world.asked.persist).toBe(0)
  })
})
