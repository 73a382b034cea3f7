import { useSignal } from '@preact/signals'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../parts/draft-line.tsx'
import { FailedLine } from '../parts/failed-line.tsx'
import { Finder } from '../parts/finder.tsx'
import { PreventiveList } from '../parts/preventive-list.tsx'
import { TriedLine } from '../parts/tried-line.tsx'
import { isText, useDraft } from '../parts/use-draft.ts'
import { useHeld } from '../parts/use-held.ts'

const loadList = async () => (await import('../../domain/preventive-medications.ts')).preventiveMedications

/** Preventive courses with their number and groups, and a way to add one. */
export function PreventiveSection() {
  const app = useApp()
  const { preventives: says } = useAllMessages().treatment
  const { courses } = app.diary.value
  return (
    <section class="stack">
      <h2>{says.title}</h2>
      {courses.length === 0 ? (
        <p class="soft">{says.empty}</p>
      ) : (
        <>
          <TriedLine />
          <PreventiveList courses={courses} />
        </>
      )}
      <AddPreventive />
    </section>
  )
}

function AddPreventive() {
  const app = useApp()
  const other = useOther()
  const { preventives: words } = useAllMessages().treatment
  const isOpen = useSignal(false)
  const draft = useDraft({ text: '' }, { text: isText }, 'preventive')
  const held = useHeld('preventive')
  const send = async (name: string, add: () => Promise<string | null>) => {
    const id = await held.send({ value: null, text: name, done: draft.startOver }, add)
    if (id === null) return
    draft.startOver()
    window.location.hash = hashOf({ screen: 'course', id })
  }
  if (!isOpen.value && !draft.isBack.value) {
    return (
      <div class="row">
        <Button
          onClick={() => {
            isOpen.value = true
          }}
        >
          {words.add}
        </Button>
      </div>
    )
  }
  return (
    <>
      <DraftLine draft={draft} />
      <Finder
        label={words.search}
        hint={words.searchHint}
        text={draft.form.value.text}
        onText={(text) => draft.change({ text })}
        load={loadList}
        onTake={(listed, named) => send(named.name, () => other.addListedCourse(listed, named))}
        onOwn={(name) => send(name, () => other.addOwnCourse(name))}
      />
      <FailedLine held={held} onRetry={app.retry} />
    </>
  )
}
