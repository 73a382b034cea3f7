import { phoneLinkOf } from '../../domain/phone.ts'
import { useAllMessages, useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { KeptDay } from '../parts/kept-day.tsx'
import { KeptText } from '../parts/kept-text.tsx'

/** Whom the person sees, how to call, and when the next appointment is: as the person typed it. */
export function ProviderCard() {
  const { provider: words } = useAllMessages().discuss
  return (
    <section class="discuss-section screen-only">
      <h2>{words.title}</h2>
      <ProviderFacts />
      <Disclosure summary={words.edit}>
        <ProviderFields />
      </Disclosure>
    </section>
  )
}

function ProviderFacts() {
  const app = useApp()
  const { messages, formats } = useAllWords()
  const { provider: words } = messages.discuss
  const { providerName, providerPhone, appointmentDay, appointmentNote } = app.settings.value
  const link = phoneLinkOf(providerPhone)
  const isPast = appointmentDay !== '' && appointmentDay < app.today.value
  const date = appointmentDay === '' ? '' : (isPast ? words.past : words.next)(formats.date(appointmentDay))
  const appointment = [date, appointmentNote.trim()].filter((part) => part !== '').join(' · ')
  return (
    <>
      {providerName.trim() === '' ? null : <p>{providerName}</p>}
      {appointment === '' ? null : <p>{appointment}</p>}
      {link === null ? (
        providerPhone.trim() === '' ? null : (
          <p>{providerPhone}</p>
        )
      ) : (
        <div class="row">
          <ButtonLink href={link}>{words.call(providerPhone.trim())}</ButtonLink>
        </div>
      )}
    </>
  )
}

function ProviderFields() {
  const app = useApp()
  const { provider: words } = useAllMessages().discuss
  const { providerName, providerPhone, appointmentNote } = app.settings.value
  const isNoPhone = providerPhone.trim() !== '' && phoneLinkOf(providerPhone) === null
  return (
    <div class="stack">
      <p class="soft">{words.hint}</p>
      <KeptText
        lines="one"
        label={words.name}
        value={providerName}
        maxLength={200}
        onKeep={(name) => app.setSetting('providerName', name)}
      />
      <KeptText
        lines="one"
        label={words.phone}
        hint={isNoPhone ? words.notAPhone : undefined}
        value={providerPhone}
        maxLength={100}
        onKeep={(phone) => app.setSetting('providerPhone', phone)}
      />
      <AppointmentDay />
      <KeptText
        lines="one"
        label={words.appointmentNote}
        value={appointmentNote}
        maxLength={200}
        onKeep={(note) => app.setSetting('appointmentNote', note)}
      />
    </div>
  )
}

function AppointmentDay() {
  const app = useApp()
  const { provider: words } = useAllMessages().discuss
  return (
    <KeptDay
      label={words.appointment}
      value={app.settings.value.appointmentDay}
      problem={words.appointmentProblem}
      onKeep={(day) => app.setSetting('appointmentDay', day)}
    />
  )
}
