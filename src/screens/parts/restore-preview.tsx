import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { DiaryRecord } from '../../domain/records.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { useApp } from '../../state/app-context.tsx'
import type { Planned, RecordVersions } from '../../state/backup-state.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { withParts, type RecordLine } from './record-lines.ts'
import { recordTitle, type NameOf } from './record-title.ts'
import { VersionChoice } from './version-choice.tsx'

const MOST = 100

/** What a file would do, group by group; what is decided by hand is decided here. */
export function RestorePreview({ planned }: { readonly planned: Planned }) {
  const other = useOther()
  const { backup: words } = useAllMessages()
  const { plan, choices } = planned
  const nameOf = useNames(planned)
  const deleted = withParts([...plan.broughtBack, ...plan.stayDeleted])
  return (
    <>
      <Group title={words.group.added} items={withParts(plan.added)} nameOf={nameOf} />
      <Conflicts planned={planned} nameOf={nameOf} />
      <TickedGroup
        title={words.group.deletedHere}
        hint={words.group.deletedHereHint}
        lines={deleted}
        nameOf={nameOf}
        ticked={choices.bringBack}
        onTick={(bringBack) => other.choose(() => ({ bringBack }))}
      />
      <TickedGroup
        title={words.group.deletedThere}
        hint={words.group.deletedThereHint}
        lines={withParts(plan.removed)}
        nameOf={nameOf}
        ticked={choices.stay}
        onTick={(stay) => other.choose(() => ({ stay }))}
      />
      <Group title={words.group.same} items={withParts(plan.unchanged)} nameOf={nameOf} />
    </>
  )
}

/** Names also of medications that only the file knows. */
function useNames({ contents }: Planned): NameOf {
  const app = useApp()
  const { attack } = useAllMessages()
  return (id) => {
    const here = id === null ? undefined : app.diary.value.medications.get(id)
    const there = contents.revisions.findLast((each) => each.kind === 'medication' && each.id === id)
    return here?.name ?? (there?.kind === 'medication' ? there.name : attack.unnamedDose)
  }
}

/** A list is drawn when it is opened: a file may hold twenty years. */
function LazyGroup(props: {
  readonly title: string
  readonly count: number
  readonly children: () => ComponentChildren
}) {
  const isOpen = useSignal(false)
  return props.count === 0 ? null : (
    <Disclosure
      summary={`${props.title}: ${props.count}`}
      onToggle={(open) => {
        isOpen.value = open
      }}
    >
      {isOpen.value ? props.children() : null}
    </Disclosure>
  )
}

function Group(props: { readonly title: string; readonly items: readonly RecordLine[]; readonly nameOf: NameOf }) {
  const words = useAllWords()
  return (
    <LazyGroup title={props.title} count={countOf(props.items)}>
      {() => (
        <>
          <ul class="plain-list">
            {props.items.slice(0, MOST).map(({ record, parts }) => (
              <li key={record.id} class="restore-panel-line">
                {lineText(record, parts.length)}
              </li>
            ))}
          </ul>
          <More count={props.items.length} />
        </>
      )}
    </LazyGroup>
  )

  function lineText(record: DiaryRecord, parts: number): string {
    const title = recordTitle(record, words, props.nameOf)
    return parts === 0 ? title : `${title} ${words.messages.backup.withParts(parts)}`
  }
}

function countOf(lines: readonly RecordLine[]): number {
  return lines.reduce((sum, { parts }) => sum + 1 + parts.length, 0)
}

function More({ count }: { readonly count: number }) {
  const { backup: words } = useAllMessages()
  return count > MOST ? <p class="soft">{words.more(count - MOST)}</p> : null
}

function TickedGroup(props: {
  readonly title: string
  readonly hint: string
  readonly lines: readonly RecordLine[]
  readonly nameOf: NameOf
  readonly ticked: ReadonlySet<string>
  readonly onTick: (ticked: ReadonlySet<string>) => void
}) {
  const words = useAllWords()
  const { backup: says } = words.messages
  const { lines, ticked, onTick } = props
  const all = lines.flatMap(idsOf)
  const tick = (line: RecordLine, isOn: boolean) => {
    const ids = new Set(idsOf(line))
    onTick(new Set([...[...ticked].filter((id) => !ids.has(id)), ...(isOn ? ids : [])]))
  }
  return (
    <LazyGroup title={props.title} count={all.length}>
      {() => (
        <div class="stack">
          <p class="soft">{props.hint}</p>
          <div class="row">
            <Button onClick={() => onTick(new Set(all))}>{says.tickAll}</Button>
            <Button kind="quiet" onClick={() => onTick(new Set())}>
              {says.tickNone}
            </Button>
          </div>
          {lines.slice(0, MOST).map((line) => (
            <label key={line.record.id} class="restore-panel-tick">
              <input
                type="checkbox"
                checked={ticked.has(line.record.id)}
                onChange={(happening) => tick(line, happening.currentTarget.checked)}
              />
              <span>
                {recordTitle(line.record, words, props.nameOf)}
                {line.parts.length === 0 ? '' : ` ${says.withParts(line.parts.length)}`}
              </span>
            </label>
          ))}
          <More count={lines.length} />
        </div>
      )}
    </LazyGroup>
  )
}

function idsOf({ record, parts }: RecordLine): readonly string[] {
  return [record, ...parts].map(({ id }) => id)
}

function Conflicts({ planned, nameOf }: { readonly planned: Planned; readonly nameOf: NameOf }) {
  const { backup: words } = useAllMessages()
  const { plan } = planned
  const conflicts: readonly (readonly [RecordVersions, 'here' | 'there'])[] = [
    ...plan.changed.map((versions) => [versions, 'there'] as const),
    ...plan.older.map((versions) => [versions, 'here'] as const),
  ]
  return (
    <LazyGroup title={words.group.conflicts} count={conflicts.length}>
      {() => (
        <div class="stack">
          <p class="soft">{words.group.conflictsHint}</p>
          {conflicts.slice(0, MOST).map(([versions, later]) => (
            <VersionChoice
              key={versions.here.id}
              versions={versions}
              later={later}
              chosen={planned.choices.version.get(versions.here.id) ?? later}
              nameOf={nameOf}
            />
          ))}
          <More count={conflicts.length} />
        </div>
      )}
    </LazyGroup>
  )
}
