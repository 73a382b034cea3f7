import { clinicQuotation } from '../../i18n/clinic-quotation.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { Wording } from '../parts/wording.tsx'

/** What the clinic's page says, quoted, and beside it the label that it speaks of. */
export function ClinicSection() {
  const { discuss, about } = useAllMessages()
  const { clinic: words } = discuss
  return (
    <section class="discuss-section">
      <h2>{words.title}</h2>
      <p>{words.says}</p>
      <blockquote class="wording">
        <p lang="en">{clinicQuotation}</p>
        {words.rendering === '' ? null : <p class="soft">{words.rendering}</p>}
        <p class="wording-source">{words.source}</p>
      </blockquote>
      <p>{words.labelSays}</p>
      <Wording source={discuss.us} text={discuss.usWording} />
      <p>{words.difference}</p>
      <p class="soft">{about.trademark}</p>
    </section>
  )
}
