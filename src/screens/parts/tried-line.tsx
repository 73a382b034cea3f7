import { useAllMessages } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'

/** "4 preventives tried, from 3 groups: beta-blockers, antiepileptics, antidepressants" */
export function TriedLine() {
  const other = useOther()
  const { preventives: words, payerGroup } = useAllMessages().treatment
  const { number, groups, withoutGroup } = other.tried.value
  const names = groups.map((group) => payerGroup[group]).join(', ')
  const parts = [
    words.tried(number),
    groups.length === 0 ? '' : words.groups(groups.length, names),
    withoutGroup === 0 ? '' : words.withoutGroup(withoutGroup),
  ]
  return <p>{parts.filter((part) => part !== '').join(', ')}</p>
}
