import { useAllWords } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import type { RecordVersions } from '../../state/backup-state.ts'
import { ChoiceGroup } from '../../ui/choice-group.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { recordFacts } from './record-facts.ts'
import { recordTitle, type NameOf } from './record-title.ts'

/** Two versions of one record, where they differ, and which of them is to show. */
export function VersionChoice(props: {
  readonly versions: RecordVersions
  /** What shows if nothing is chosen. */
  readonly later: 'here' | 'there'
  readonly chosen: 'here' | 'there'
  readonly nameOf: NameOf
}) {
  const other = useOther()
  const words = useAllWords()
  const { backup: says, common } = words.messages
  const { here, there } = props.versions
  const [ofHere, ofThere] = [here, there].map((record) => recordFacts(record, words, props.nameOf))
  const texts = new Map(ofThere)
  const differing = (ofHere ?? []).filter(([name, text]) => texts.get(name) !== text)
  const choices = (['here', 'there'] as const).map((value) => ({
    value,
    label: value === props.later ? `${says.version[value]} ${says.laterVersion}` : says.version[value],
  }))
  return (
    <Disclosure summary={recordTitle(here, words, props.nameOf)}>
      <div class="stack">
        {differing.length === 0 ? <p class="soft">{says.noVisibleDifference}</p> : null}
        {differing.map(([name, text]) => (
          <div key={name} class="restore-panel-versions">
            <p class="restore-panel-part">{name}</p>
            <p>
              <span class="soft">{says.version.here}</span>
              <br />
              {text === '' ? common.notGiven : text}
            </p>
            <p>
              <span class="soft">{says.version.there}</span>
              <br />
              {(texts.get(name) ?? '') === '' ? common.notGiven : texts.get(name)}
            </p>
          </div>
        ))}
        <ChoiceGroup
          legend={says.keepWhich}
          choices={choices}
          value={props.chosen}
          onChange={(version) =>
            other.choose((before) => ({ version: new Map([...before.version, [here.id, version]]) }))
          }
        />
      </div>
    </Disclosure>
  )
}
