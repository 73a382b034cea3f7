import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { handOverRows, type ReadRows } from '../../state/raw-copy.ts'
import { hashOf } from '../../state/route.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'

/** A later version has made the database: this one touches nothing of it, and can hand over what is in it. */
export function NewerVersionScreen({ readRows }: { readonly readRows: ReadRows }) {
  const app = useApp()
  const { newer: words, about, backup, common, nav } = useAllMessages()
  const handOver = async () => {
    const outcome = await handOverRows(app, readRows)
    if (outcome !== 'cancelled') app.say(outcome === 'failed' ? backup.failed : backup.made)
  }
  return (
    <>
      <PageHeader title={words.title} />
      <section class="stack">
        <p>{words.text}</p>
        <p>{words.whatToDo}</p>
        <div class="row">
          {app.isUpdateWaiting.value ? (
            <Button kind="primary" onClick={app.acceptUpdate}>
              {about.updateNow}
            </Button>
          ) : (
            <Button kind="primary" onClick={() => window.location.reload()}>
              {common.reload}
            </Button>
          )}
        </div>
      </section>
      {app.mode === 'sample' ? null : (
        <section class="stack">
          <h2>{words.readTitle}</h2>
          <p class="soft">{words.readText}</p>
          <div class="row">
            <ButtonLink href={hashOf({ screen: 'calendar', month: null })}>{nav.calendar}</ButtonLink>
            <ButtonLink href={hashOf({ screen: 'summary' })}>{nav.summary}</ButtonLink>
          </div>
          <h2>{words.copyTitle}</h2>
          <p class="soft">{words.copyText}</p>
          <div class="row">
            <Button onClick={() => handOver()}>{words.copy}</Button>
          </div>
        </section>
      )}
    </>
  )
}
