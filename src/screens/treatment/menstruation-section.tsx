import { useApp } from '../../state/app-context.tsx'
import { useAllMessages } from '../../state/all-words.tsx'
import { MenstruationLines } from '../parts/menstruation-lines.tsx'

/** How migraine days lie to menstruation, for those who switched it on; of the last twelve months. */
export function MenstruationSection() {
  const app = useApp()
  const { menstruation: words } = useAllMessages().treatment
  const months = app.months.value.slice(-12)
  const [first, last] = [months[0], months.at(-1)]
  if (!app.isPartShown('menstruation') || first === undefined || last === undefined) return null
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <MenstruationLines first={first.first} last={last.last} />
    </section>
  )
}
