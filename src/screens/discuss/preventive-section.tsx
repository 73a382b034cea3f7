import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { PreventiveList } from '../parts/preventive-list.tsx'
import { TriedLine } from '../parts/tried-line.tsx'
import { Wording } from '../parts/wording.tsx'

/** Preventives tried, by number and group, beside what insurers and NICE commonly ask. */
export function PreventivesTriedSection() {
  const app = useApp()
  const { preventives: words } = useAllMessages().discuss
  const { courses } = app.diary.value
  return (
    <section class="discuss-section">
      <h2>{words.title}</h2>
      <Wording source={words.source} text={words.wording} />
      {courses.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <TriedLine />
          <PreventiveList courses={courses} />
          <p class="soft">{words.note}</p>
        </>
      )}
      <div class="row screen-only">
        <ButtonLink href={hashOf({ screen: 'treatment' })}>{words.add}</ButtonLink>
      </div>
    </section>
  )
}
