import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Named } from '../../domain/medication-search.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Search = typeof import('../../domain/medication-search.ts')

export interface FinderProps<Listed extends Named> {
  readonly label: string
  readonly hint: string
  /** What is searched for, kept by the caller. */
  readonly text: string
  readonly onText: (text: string) => void
  /** Fetches the list when a search begins. */
  readonly load: () => Promise<readonly Listed[]>
  /** `name` in the person's language; `brand`: the one that was searched for, if it was a brand. */
  readonly onTake: (listed: Listed, found: { readonly name: string; readonly brand: string }) => unknown
  readonly onOwn: (name: string) => unknown
}

/** Finds a medication in a list by generic or brand, in either language, or takes the person's own words. */
export function Finder<Listed extends Named>(props: FinderProps<Listed>) {
  const { language, messages } = useAllWords()
  const { medications: words } = messages
  const loaded = useSignal<{ readonly search: Search; readonly list: readonly Listed[] } | null>(null)
  const own = props.text.trim()
  const isWanted = own !== ''
  const { load } = props
  useEffect(() => {
    if (!isWanted) return
    void Promise.all([import('../../domain/medication-search.ts'), load()]).then(([search, list]) => {
      loaded.value = { search, list }
    })
  }, [isWanted, loaded, load])
  const found = loaded.value?.search.searchMedications(loaded.value.list, own) ?? []
  const take = async (listed: Listed) => {
    const name = language === 'es' ? listed.genericEs : listed.generic
    await props.onTake(listed, { name, brand: loaded.value?.search.brandSearched(listed, own) ?? '' })
  }
  return (
    <div class="stack">
      <TextField label={props.label} hint={props.hint} value={props.text} maxLength={100} onChange={props.onText} />
      {isWanted ? (
        <ul class="plain-list stack">
          {found.map((listed) => (
            <li key={listed.generic}>
              <Button onClick={() => take(listed)}>
                <span>
                  {language === 'es' ? listed.genericEs : listed.generic}{' '}
                  {listed.brands.length > 0 ? <small>{words.also(listed.brands.join(', '))}</small> : null}
                </span>
              </Button>
            </li>
          ))}
          <li>
            <Button onClick={() => props.onOwn(own)}>{words.addOwn(own)}</Button>
          </li>
        </ul>
      ) : null}
    </div>
  )
}
