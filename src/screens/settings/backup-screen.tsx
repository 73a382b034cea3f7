import { useEffect } from 'preact/hooks'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { RestorePanel } from '../parts/restore-panel.tsx'
import { CsvSection } from './csv-section.tsx'
import { FolderSection } from './folder-section.tsx'
import { SealedSection } from './sealed-section.tsx'
import { SendingLine, useMaking } from './sending-line.tsx'

/** A copy of the diary out, and one back in. */
export function BackupScreen() {
  const app = useApp()
  const other = useOther()
  const { backup: words, elsewhere, erase, storage, nav } = useAllMessages()
  useEffect(() => other.forget, [other])
  const make = useMaking()
  return (
    <>
      <PageHeader title={words.title} back={{ href: hashOf({ screen: 'settings' }), label: nav.settings }} />
      <p>{words.where}</p>
      <section class="stack">
        <h2>{words.make}</h2>
        <p class="soft">{words.makeText}</p>
        <p>{words.count(app.records.value.size)}</p>
        <div class="row">
          <Button kind="primary" onClick={() => make()}>
            {words.make}
          </Button>
        </div>
      </section>
      {app.mode === 'sample' ? null : <SealedSection />}
      <SendingLine />
      {app.mode === 'sample' ? null : <FolderSection />}
      <section class="stack">
        <h2>{words.restore}</h2>
        {app.mode === 'sample' ? (
          <p>{words.notInSample}</p>
        ) : (
          <>
            <p class="soft">{words.restoreText}</p>
            <RestorePanel />
          </>
        )}
      </section>
      <CsvSection />
      {app.mode === 'sample' ? null : (
        <p>
          <a href={hashOf({ screen: 'move' })}>{elsewhere.move.title}</a>
        </p>
      )}
      <p>
        <a href={hashOf({ screen: 'storage' })}>{storage.title}</a>
      </p>
      <p>
        <a href={hashOf({ screen: 'erase' })}>{erase.title}</a>
      </p>
    </>
  )
}
