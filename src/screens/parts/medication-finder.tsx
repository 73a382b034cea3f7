import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { ListedMedication } from '../../domain/acute-medications.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Search = typeof import('../../domain/medication-search.ts')

/** Finds a medication in the list by generic or brand, in either language, or takes the person's own words. */
export function MedicationFinder({ onFound }: { readonly onFound: (id: string) => void }) {
  const app = useApp()
  const { language, messages } = useAllWords()
  const { medications: words } = messages
  const text = useSignal('')
  const list = useSignal<Search | null>(null)
  useEffect(() => {
    void import('../../domain/medication-search.ts').then((loaded) => {
      list.value = loaded
    })
  }, [list])
  const found = list.value?.searchMedications(text.value) ?? []
  const take = async (name: string, listed: ListedMedication | null) => {
    const known = [...app.diary.value.medications.values()].find((each) =>
      listed === null ? each.name === name : each.generic === listed.generic,
    )
    if (known !== undefined && !known.offered) await app.changeMedication(known, { offered: true })
    const fresh = {
      name,
      generic: listed?.generic ?? null,
      classes: listed?.classes ?? [],
      classSetBy: listed === null ? ('person' as const) : ('list' as const),
      usualAmount: '',
    }
    const medication = known ?? (await app.addMedication(fresh))
    text.value = ''
    if (medication !== null) onFound(medication.id)
  }
  const own = text.value.trim()
  return (
    <div class="stack">
      <TextField
        label={words.search}
        hint={words.searchHint}
        value={text.value}
        maxLength={100}
        onChange={(typed) => {
          text.value = typed
        }}
      />
      {own === '' ? null : (
        <ul class="plain-list stack">
          {found.map((listed) => (
            <li key={listed.generic}>
              <Button onClick={() => void take(language === 'es' ? listed.genericEs : listed.generic, listed)}>
                <span>
                  {language === 'es' ? listed.genericEs : listed.generic}{' '}
                  {listed.brands.length > 0 ? <small>{words.also(listed.brands.join(', '))}</small> : null}
                </span>
              </Button>
            </li>
          ))}
          <li>
            <Button onClick={() => void take(own, null)}>{words.addOwn(own)}</Button>
          </li>
        </ul>
      )}
    </div>
  )
}
