import { useEffect } from 'preact/hooks'
import { hashOf } from '../../state/route.ts'
import { useAllMessages } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Card } from '../../ui/card.tsx'
import { InstallSteps } from '../parts/install-steps.tsx'
import { UpdateLine } from '../parts/update-line.tsx'
import { CopyCard } from './copy-card.tsx'
import { MonthStatements } from './month-statements.tsx'
import { FirstStepCard } from './first-step-card.tsx'
import { NextInjectionCard } from './next-injection-card.tsx'
import { ReliefQuestion } from './relief-question.tsx'
import { WhatsNewLine } from './whats-new-line.tsx'

/** What months say, and what can wait: nothing is offered or asked for while an attack runs. */
export function TodayCards() {
  const app = useApp()
  const other = useOther()
  useEffect(() => void other.lookAtKeeping(), [other])
  return (
    <>
      <MonthStatements />
      {app.openAttack.value?.state === 'running' ? null : <Offers />}
      <WhatCounts />
    </>
  )
}

function Offers() {
  return (
    <>
      <ReliefQuestion />
      <NextInjectionCard />
      <UpdateLine />
      <WhatsNewLine />
      <CopyCard />
      <OneOffer />
    </>
  )
}

function WhatCounts() {
  const app = useApp()
  const { today } = useAllMessages()
  if (app.facts.value.beginning === null) return null
  return (
    <a class="today-screen-counts" href={hashOf({ screen: 'counts' })}>
      {today.whatCounts}
    </a>
  )
}

/** One thing at a time: where the diary will live, what makes it one's own, the home screen. A copy that is due is first. */
function OneOffer() {
  const other = useOther()
  const step = other.nextStep.value
  if (other.installOffer.value === 'ios') return <InstallCard />
  if (other.uncopied.value !== null) return null
  return step === null ? <InstallCard /> : <FirstStepCard step={step} />
}

function InstallCard() {
  const app = useApp()
  const other = useOther()
  const { install: words } = useAllMessages()
  const offer = other.installOffer.value
  if (offer === null) return null
  const hasBegun = app.facts.value.beginning !== null
  return (
    <Card kind={offer === 'ios' ? 'marked' : 'quiet'}>
      <div class="stack">
        <h2>{words.title}</h2>
        <p>{offer === 'prompt' ? words.offer : hasBegun ? words.iosWithEntries : words.iosBefore}</p>
        {offer === 'ios' ? <InstallSteps way="ios" /> : null}
        <div class="row">
          {offer === 'prompt' ? <Button onClick={() => other.install()}>{words.now}</Button> : null}
          <ButtonLink href={hashOf({ screen: 'install' })}>{words.how}</ButtonLink>
          <Button kind="quiet" onClick={() => other.declineInstall()}>
            {words.notNow}
          </Button>
        </div>
      </div>
    </Card>
  )
}
