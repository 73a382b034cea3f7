import { describe, expect, test } from 'vitest'
import type { App } from '../../../src/state/create-app.ts'
import type { OtherState } from '../../../src/state/other-state.ts'
import { headacheOf } from '../../../src/state/headache-of.ts'
import {
  aDay,
  aDayRecord,
  aDose,
  aMedication,
  anAttack,
  anAura,
  aReading,
  at,
  homeZone,
} from '../../support/builders.ts'
import { createMemoryEnvironment } from '../../support/memory-environment.ts'
import { diskWith, inMemory, startedApp } from '../../support/started-app.ts'

const attack = anAttack({ start: at('2026-03-14T10:00'), stillGoing: [at('2026-03-14T11:00')], severity: 'mild' })
const ended = anAttack({ start: at('2026-03-12T10:00'), end: at('2026-03-12T12:00') })
const reading = aReading({ of: attack, at: at('2026-03-14T10:30'), level: 4 })
const medication = aMedication({ name: 'sumatriptan', classes: ['triptan'] })
const dose = aDose({ at: at('2026-03-14T10:40'), for: attack, medication })
const aura = anAura({ at: at('2026-03-14T09:30'), with: attack, minutes: 20 })
const day = aDayRecord({ day: '2026-03-10', mark: 'without-times', severity: 'mild', note: 'exam' })

/** Every kind of act that offers a way back. */
const acts: Readonly<Record<string, (app: App & OtherState) => Promise<unknown>>> = {
  'a headache begun': (app) => app.startAttack(),
  'a "still going"': (app) => app.confirmStillGoing(attack),
  'an end': (app) => app.endAttack(attack, 'now'),
  'an end taken back': (app) => app.takeBackEnd(ended),
  'a reading': (app) => app.rateNow(attack, 'severe'),
  'a reading removed': (app) => app.removeReading(reading),
  'a past headache': (app) => app.addHeadache({ form: 'clockless', day: aDay('2026-03-11'), zone: homeZone, hours: 2 }),
  'other times': async (app) => {
    const headache = headacheOf(app, attack.id)
    const timing = { form: 'all-day', day: aDay('2026-03-14'), zone: homeZone } as const
    return headache === null ? null : app.changeTiming(headache, timing)
  },
  'a day that differed': (app) => app.editDay(attack, aDay('2026-03-14'), { severity: 'severe' }),
  'a headache deleted': (app) => app.removeAttack(attack),
  'a day marked': (app) => app.markDay(aDay('2026-03-09'), 'clear'),
  'a day marked anew': (app) => app.markDay(aDay('2026-03-10'), 'clear'),
  'a mark taken away': (app) => app.unmarkDay(day),
  'a dose': (app) => app.takeDose({ attackId: attack.id, medication }),
  'a dose removed': (app) => app.removeDose(dose),
  'a medication put on the list': (app) => app.offerOwn('Something from the market', []),
  'a medication taken off the list': (app) => app.changeMedication(medication, () => ({ offered: false })),
  'an aura': (app) => app.addAura({ attackId: null, at: at('2026-03-13T09:00'), types: [], minutes: 10 }),
  'an aura removed': (app) => app.removeAura(aura),
}

async function appWithAll() {
  const world = createMemoryEnvironment({ disk: diskWith([attack, ended, reading, medication, dose, aura, day]) })
  return { world, app: await startedApp(world) }
}

/** What shows, but for the stamps, which go on. */
function shown(app: App) {
  const records = [...app.records.value.values()].map(({ stamp: _stamp, ...content }) => content)
  return new Map(records.map((content) => [content.id, content]))
}

describe.each(Object.entries(acts))('%s', (_name, act) => {
  test('can be undone: everything is as before, here and at the next start', async () => {
    const { app, world } = await appWithAll()
    const before = { records: shown(app), month: app.thisMonth.value }
    world.pass(1)
    await act(app)
    expect(shown(app)).not.toEqual(before.records)
    expect(app.notice.value).toMatchObject({ tone: 'done' })
    await app.undo()
    expect(shown(app)).toEqual(before.records)
    expect(app.thisMonth.value).toEqual(before.month)
    expect(app.notice.value).toBeNull()
    expect(world.disk.read()).toEqual(inMemory(app))
    expect(shown(await startedApp(createMemoryEnvironment({ disk: world.disk })))).toEqual(before.records)
  })
})

describe('undo', () => {
  test('takes back one act, not two', async () => {
    const { app } = await appWithAll()
    await app.markDay(aDay('2026-03-08'), 'clear')
    await app.markDay(aDay('2026-03-09'), 'clear')
    await app.undo()
    await app.undo()
    expect(app.diary.value.days.has(aDay('2026-03-08'))).toBe(true)
    expect(app.diary.value.days.has(aDay('2026-03-09'))).toBe(false)
  })
})
