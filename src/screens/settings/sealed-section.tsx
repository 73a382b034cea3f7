import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useAllMessages } from '../../state/all-words.tsx'
import { useOther } from '../../state/other-state.ts'
import { hashOf } from '../../state/route.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useMaking } from './sending-line.tsx'

/** A backup that only its owner can read: with the key of this device, or with a passphrase. */
export function SealedSection() {
  const other = useOther()
  const make = useMaking()
  const { sealed: words } = useAllMessages()
  useEffect(() => void other.lookAtKey(), [other])
  const hasKey = other.hasRecoveryKey.value
  return (
    <section class="stack">
      <h2>{words.title}</h2>
      <p class="soft">{words.text}</p>
      {hasKey ? null : <p>{words.firstKey}</p>}
      <div class="row">
        {hasKey ? <Button onClick={() => make({ by: 'key' })}>{words.make}</Button> : null}
        <ButtonLink href={hashOf({ screen: 'key' })}>{words.toKey}</ButtonLink>
      </div>
      <Disclosure summary={words.withPassphrase}>
        <WithPassphrase />
      </Disclosure>
    </section>
  )
}

/** Shorter ones are soon guessed: a file can be tried without end. */
const SHORTEST = 12

function WithPassphrase() {
  const make = useMaking()
  const { sealed: words } = useAllMessages()
  const typed = useSignal('')
  const isShort = useSignal(false)
  const encrypt = async () => {
    isShort.value = typed.value.trim().length < SHORTEST
    if (!isShort.value) await make({ by: 'passphrase', passphrase: typed.value })
  }
  return (
    <div class="stack">
      <TextField
        isSecret
        label={words.passphrase}
        hint={words.passphraseHint}
        error={isShort.value ? words.passphraseShort : null}
        value={typed.value}
        onChange={(text) => (typed.value = text)}
      />
      <div class="row">
        <Button onClick={() => encrypt()}>{words.makeWithPassphrase}</Button>
      </div>
    </div>
  )
}
