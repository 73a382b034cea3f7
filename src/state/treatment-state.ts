import { computed, type ReadonlySignal } from '@preact/signals'
import { beforeAndAfter, type BeforeAndAfter } from '../domain/after-treatment.ts'
import type { Day } from '../domain/day.ts'
import { doseToAskAbout } from '../domain/dose-effect.ts'
import { injectionDays, nextInjection, type NextInjection } from '../domain/injections.ts'
import { preventivesTried, type PreventivesTried } from '../domain/preventives.ts'
import type { Dose } from '../domain/records.ts'
import type { App } from './create-app.ts'

export interface TreatmentState {
  readonly tried: ReadonlySignal<PreventivesTried>
  readonly nextInjection: ReadonlySignal<NextInjection | null>
  /** null without an injection. */
  readonly beforeAndAfter: ReadonlySignal<BeforeAndAfter | null>
  /** The dose to ask about now, once. */
  readonly doseToAsk: ReadonlySignal<Dose | null>
  /** Hands over a calendar file with the next injection, under a neutral title. */
  readonly shareInjectionDay: (day: Day, title: string) => Promise<CalendarOutcome>
  /** The same with a daily reminder at a clock time; `not-a-time`: nothing was made. */
  readonly shareReminder: (clock: string, title: string) => Promise<CalendarOutcome | 'not-a-time'>
}

type CalendarOutcome = 'shared' | 'downloaded' | 'cancelled' | 'failed'

type Needed = Pick<App, 'diary' | 'facts' | 'today' | 'now' | 'settings' | 'isPartShown' | 'files' | 'outside'>

/** What is computed from treatments, and the files that go into the person's own calendar. */
export function createTreatmentState(app: Needed): TreatmentState {
  const injections = computed(() => app.diary.value.injections)
  const share = (name: string, text: string) => app.files.share({ name: `${name}.ics`, type: 'text/calendar', text })
  const madeAt = () => app.outside.clock.now()
  return {
    tried: computed(() => preventivesTried(app.diary.value.courses, app.today.value)),
    nextInjection: computed(() => nextInjection(injections.value, app.today.value)),
    beforeAndAfter: computed(() =>
      beforeAndAfter(
        app.facts.value,
        injectionDays(injections.value, app.today.value),
        app.settings.value.baselineFirst,
      ),
    ),
    doseToAsk: computed(() => (app.isPartShown('relief') ? doseToAskAbout(app.diary.value, app.now.value) : null)),
    shareInjectionDay: async (day, title) => {
      const { appointmentFile } = await import('../formats/calendar-file.ts')
      return share(title.toLowerCase(), appointmentFile(day, { title, madeAt: madeAt() }))
    },
    shareReminder: async (clock, title) => {
      const { reminderFile } = await import('../formats/calendar-file.ts')
      const file = reminderFile({ first: app.today.value, clock }, { title, madeAt: madeAt() })
      return file.ok ? share(title.toLowerCase(), file.value) : file.problem
    },
  }
}
