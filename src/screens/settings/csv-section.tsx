import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { handOverCsv, offeredTables } from '../../state/csv-files.ts'
import { Button } from '../../ui/button.tsx'

/** The diary as tables for other programs, one way only. */
export function CsvSection() {
  const app = useApp()
  const { csv: words, backup } = useAllMessages()
  const make = async (table: (typeof offeredTables)[number]) => {
    const outcome = await handOverCsv(app, table)
    if (outcome !== 'cancelled') app.say(outcome === 'failed' ? backup.failed : words.made)
  }
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      <p class="soft">{words.noBackup}</p>
      <div class="row">
        {offeredTables.map((table) => (
          <Button key={table} onClick={() => make(table)}>
            {words.table[table]}
          </Button>
        ))}
      </div>
    </section>
  )
}
