import { overlapsWith } from '../../domain/headache-course.ts'
import type { AllMessages } from '../../i18n/words.ts'
import type { App } from '../../state/create-app.ts'
import type { Headache } from '../../state/headache-of.ts'
import { headacheOf } from '../../state/headache-of.ts'
import { hashOf } from '../../state/route.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { AuraList } from '../parts/aura-list.tsx'
import { DoseList } from '../parts/dose-list.tsx'
import { whenText } from '../parts/headache-words.ts'
import { KeptText } from '../parts/kept-text.tsx'
import { DayByDay } from './day-by-day.tsx'
import { HeadacheDetailFields } from './headache-detail-fields.tsx'
import { ReadingList } from './reading-list.tsx'

/** One headache and all that can be said of it. Each answer is stored as it is given. */
export function HeadacheScreen({ id }: { readonly id: string }) {
  const app = useApp()
  const { headache: words, nav } = useAllMessages()
  const headache = headacheOf(app, id)
  const back = { href: hashOf({ screen: 'headaches' }), label: nav.back }
  if (headache === null) {
    return (
      <>
        <PageHeader title={words.title} back={back} />
        <EmptyState title={words.gone} text="" />
      </>
    )
  }
  const { record, course } = headache
  const at = record.kind === 'attack' && record.timing.form === 'clocked' ? { at: record.timing.start } : {}
  const auras = app.diary.value.auras.filter((aura) => aura.attackId === id)
  return (
    <>
      <PageHeader title={words.title} back={backFrom(app, headache, nav)} />
      <WhenCard headache={headache} />
      <HeadacheDetailFields headache={headache} />
      {record.kind === 'attack' ? <ReadingList attack={record} /> : null}
      <DoseList
        title={words.doses}
        doses={course.doses.map(({ dose }) => dose)}
        attackId={id}
        day={course.startDay}
        {...at}
      />
      <AuraList attackId={id} auras={auras} day={course.startDay} {...at} />
      {record.kind === 'attack' ? <DayByDay attack={record} course={course} /> : null}
      <KeptText
        lines="many"
        label={words.note}
        hint={words.noteHint}
        value={record.note}
        onKeep={(note) => (record.kind === 'attack' ? app.setNote(record, note) : app.setDayNote(record.day, note))}
      />
      <DeleteButton headache={headache} />
    </>
  )
}

/** From a running headache that has Today to itself one came from there. */
function backFrom(app: App, { record, course }: Headache, nav: AllMessages['nav']): { href: string; label: string } {
  const isRunning = app.isAttackShown.value && app.openAttack.value?.attack.id === record.id
  if (isRunning) return { href: hashOf({ screen: 'today' }), label: nav.today }
  return { href: hashOf({ screen: 'day', day: course.startDay }), label: nav.back }
}

function WhenCard({ headache }: { readonly headache: Headache }) {
  const app = useApp()
  const words = useAllWords()
  const { messages } = words
  const { record, course } = headache
  const isEnded = record.kind === 'attack' && record.timing.form === 'clocked' && record.timing.end.how !== 'open'
  return (
    <Card>
      <div class="stack">
        <p>
          <strong>{whenText(record, course, words)}</strong>
        </p>
        {remarksOn(headache, app, messages).map((remark) => (
          <p key={remark} class="soft">
            {remark}
          </p>
        ))}
        <div class="row">
          <ButtonLink href={hashOf({ screen: 'timing', id: record.id })}>{messages.common.change}</ButtonLink>
          {isEnded ? (
            <Button kind="quiet" onClick={() => app.takeBackEnd(record)}>
              {messages.headache.stillOpen}
            </Button>
          ) : null}
        </div>
      </div>
    </Card>
  )
}

/** What is worth knowing about its times. */
function remarksOn(headache: Headache, app: App, { headache: words }: AllMessages): readonly string[] {
  const { record, course } = headache
  const zones = [...new Set(course.moments.map((moment) => moment.zone))]
  const overlapping = overlapsWith(course, [...app.facts.value.courseById.values()]).length
  const isSlept = record.kind === 'attack' && record.timing.form === 'clocked' && record.timing.end.how === 'slept'
  return [
    course.wokeWithIt ? words.wokeWithIt : '',
    isSlept ? words.goneWhenWoke : '',
    zones.some((zone) => zone !== app.zone.value) ? words.inZone(zones.join(', ')) : '',
    overlapping > 0 ? words.overlaps(overlapping) : '',
  ].filter((remark) => remark !== '')
}

function DeleteButton({ headache: { record } }: { readonly headache: Headache }) {
  const app = useApp()
  const { headache: words } = useAllMessages()
  const remove = async () => {
    const isDone = record.kind === 'attack' ? await app.removeAttack(record) : await app.unmarkDay(record)
    if (isDone) window.history.back()
  }
  return (
    <div class="row">
      <Button kind="danger" onClick={() => remove()}>
        {words.delete}
      </Button>
    </div>
  )
}
