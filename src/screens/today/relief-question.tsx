import { reliefs, type Relief } from '../../domain/vocabulary.ts'
import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { useOther } from '../../state/other-state.ts'
import { useSettled } from '../parts/use-settled.ts'
import { Button } from '../../ui/button.tsx'

/** Two hours after a dose, once and quietly: what did it bring? Put away, it is not asked again. */
export function ReliefQuestion() {
  const app = useApp()
  const other = useOther()
  const { messages, formats } = useAllWords()
  const dose = other.doseToAsk.value
  const isSettled = useSettled(dose?.id)
  if (dose === null) return null
  const medication = dose.medicationId === null ? undefined : app.diary.value.medications.get(dose.medicationId)
  const { effect: words } = messages.treatment
  const question = words.asked(medication?.name ?? messages.attack.unnamedDose, formats.clock(dose.at))
  const answer = async (relief: Relief) => (isSettled() ? app.changeDose(dose, { relief }) : undefined)
  return (
    <section class="today-card" role="group" aria-label={question}>
      <p>{question}</p>
      <div class="today-card-choices">
        {reliefs.map((relief) => (
          <Button key={relief} kind="chip" onClick={() => answer(relief)}>
            {messages.vocabulary.relief[relief]}
          </Button>
        ))}
        <Button kind="quiet" onClick={async () => (isSettled() ? other.putReliefAway(dose) : undefined)}>
          {words.dontAsk}
        </Button>
      </div>
    </section>
  )
}
