import { useState } from 'preact/hooks'
import type { Day } from '../../domain/day.ts'
import type { StatedTiming } from '../../domain/day-timing.ts'
import { headacheOf } from '../../state/headache-of.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { formOfDay, formOfHeadache } from './timing-start.ts'
import { TimingForm } from './timing-form.tsx'

/** Adds a headache to a past day. */
export function AddScreen({ day }: { readonly day: Day }) {
  const app = useApp()
  const other = useOther()
  const { timing: words, nav } = useAllMessages()
  // Sent again after a failure of which nobody knows how far it came, it is the same headache.
  const [newId] = useState(() => app.newId())
  const back = hashOf({ screen: 'day', day })
  const add = async (timing: StatedTiming) => {
    const id = await other.addHeadache(timing, newId)
    if (id !== null) window.location.replace(hashOf({ screen: 'headache', id }))
    return id !== null
  }
  return (
    <>
      <PageHeader title={words.addTitle} back={{ href: back, label: nav.back }} />
      <TimingForm
        start={formOfDay(day)}
        contextNow={() => ({ now: app.stampedNow(), zone: app.zone.value, confirmations: [] })}
        submitLabel={words.add}
        back={back}
        onSubmit={add}
      />
    </>
  )
}

/** Changes when a headache was. */
export function TimingScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const other = useOther()
  const { timing: words, nav, headache: headacheWords } = useAllMessages()
  const headache = headacheOf(app, id)
  if (headache === null) return <EmptyState title={headacheWords.gone} text="" />
  const save = async (timing: StatedTiming) => {
    const changed = await other.changeTiming(headache, timing)
    if (changed !== null) window.location.replace(hashOf({ screen: 'headache', id: changed }))
    return changed !== null
  }
  const { form, ...meant } = formOfHeadache(headache, app.stampedNow())
  return (
    <>
      <PageHeader title={words.changeTitle} back={{ href: hashOf({ screen: 'headache', id }), label: nav.back }} />
      <TimingForm
        start={form}
        contextNow={() => ({ now: app.stampedNow(), ...meant })}
        submitLabel={words.save}
        back={hashOf({ screen: 'headache', id })}
        onSubmit={save}
      />
    </>
  )
}
