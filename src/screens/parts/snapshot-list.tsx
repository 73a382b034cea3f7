import { useEffect } from 'preact/hooks'
import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import './item-list.css'

/** The last earlier states that this device has kept, each with its count; tapped, it is compared with the diary. */
export function SnapshotList() {
  const other = useOther()
  const { messages, formats } = useAllWords()
  const { snapshots: words } = messages
  const { step } = other.incoming.value
  useEffect(() => void other.lookForSnapshots(), [other, step])
  const kept = other.snapshots.value
  if (kept.length === 0) return null
  return (
    <section class="stack">
      <h3>{words.title}</h3>
      <p class="soft">{words.text}</p>
      <ul class="plain-list item-list">
        {kept.map(({ snapshot, entries }) => (
          <li key={snapshot.at} class="item-list-row">
            <span>{words.line(formats.moment(snapshot.at), words.reason[snapshot.reason], entries)}</span>
            <Button onClick={() => other.lookAtSnapshot(snapshot)}>{words.look}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
