import { useAllWords } from '../../state/all-words.tsx'
import { useApp } from '../../state/app-context.tsx'
import { failedText } from './failed-text.ts'
import { GiveAway } from './give-away.tsx'

/** In the line that says that something was not saved. */
export function FailedAct() {
  const app = useApp()
  const words = useAllWords()
  // Who copies what was not saved wants all of it.
  const texts = app.failures.value.map((each) => failedText(each, app, words))
  const text = texts.filter((each) => each !== '').join('\n')
  return text === '' ? null : <GiveAway isBrief text={text} />
}
