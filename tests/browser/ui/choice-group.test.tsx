import { signal } from '@preact/signals'
import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { CheckChips, type Toggle } from '../../../src/ui/check-chips.tsx'
import { ChoiceGroup } from '../../../src/ui/choice-group.tsx'
import { SwitchField } from '../../../src/ui/switch-field.tsx'
import { mount } from './mount.ts'

const words = ['mild', 'moderate', 'severe'] as const
type Word = (typeof words)[number]
const choices = words.map((value) => ({ value, label: value }))

function Choosing({ heard }: { readonly heard: Word[] }) {
  const [value, setValue] = useState<Word | null>(null)
  const onChange = (chosen: Word) => {
    heard.push(chosen)
    setValue(chosen)
  }
  return <ChoiceGroup legend="How bad is it?" choices={choices} value={value} onChange={onChange} />
}

function Checking({ heard }: { readonly heard: (readonly Word[])[] }) {
  const [values, setValues] = useState<readonly Word[]>([])
  const onToggle = (toggle: Toggle<Word>) => {
    heard.push(toggle(values))
    setValues(toggle)
  }
  return <CheckChips legend="Which?" choices={choices} values={values} onToggle={onToggle} />
}

test('one touch on a word chooses it', async () => {
  const heard: Word[] = []
  mount(<Choosing heard={heard} />)
  await page.getByRole('radio', { name: 'moderate' }).click()
  expect(heard).toEqual(['moderate'])
  await expect.element(page.getByRole('radio', { name: 'moderate' })).toBeChecked()
})

test('arrow keys choose the next and the one before', async () => {
  const heard: Word[] = []
  mount(<Choosing heard={heard} />)
  await userEvent.tab()
  await userEvent.keyboard(' {ArrowDown}{ArrowRight}{ArrowUp}')
  expect(heard).toEqual(['mild', 'moderate', 'severe', 'moderate'])
})

test('the legend names the group', async () => {
  mount(<Choosing heard={[]} />)
  await expect.element(page.getByRole('group', { name: 'How bad is it?' })).toBeInTheDocument()
})

test('a group without an answer has no choice', async () => {
  mount(<Choosing heard={[]} />)
  for (const word of words) await expect.element(page.getByRole('radio', { name: word })).not.toBeChecked()
})

test('chips are added and taken away, and stay in the order of the choices', async () => {
  const heard: (readonly Word[])[] = []
  mount(<Checking heard={heard} />)
  await page.getByRole('checkbox', { name: 'severe' }).click()
  await page.getByRole('checkbox', { name: 'mild' }).click()
  await page.getByRole('checkbox', { name: 'severe' }).click()
  expect(heard).toEqual([['severe'], ['mild', 'severe'], ['mild']])
})

test('a choice that is not kept does not look chosen, and what held before still does', async () => {
  mount(<ChoiceGroup legend="How bad is it?" choices={choices} value="mild" onChange={() => undefined} />)
  await page.getByRole('radio', { name: 'moderate' }).click()
  await expect.element(page.getByRole('radio', { name: 'moderate' })).not.toBeChecked()
  await expect.element(page.getByRole('radio', { name: 'mild' })).toBeChecked()
})

test('a tick that is not kept does not look ticked', async () => {
  mount(<CheckChips legend="Which?" choices={choices} values={['mild']} onToggle={() => undefined} />)
  await page.getByRole('checkbox', { name: 'severe' }).click()
  await page.getByRole('checkbox', { name: 'mild' }).click()
  await expect.element(page.getByRole('checkbox', { name: 'severe' })).not.toBeChecked()
  await expect.element(page.getByRole('checkbox', { name: 'mild' })).toBeChecked()
})

test('a tap stays shown while it is being written, whatever is drawn anew meanwhile', async () => {
  let end = (): void => undefined
  const written = new Promise<void>((resolve) => {
    end = resolve
  })
  const time = signal(0)
  function Writing() {
    return (
      <>
        <p>{time.value}</p>
        <ChoiceGroup legend="How bad is it?" choices={choices} value="mild" onChange={() => written} />
        <SwitchField label="Woke with it" on={false} onChange={() => written} />
      </>
    )
  }
  mount(<Writing />)
  const [moderate, mild] = [page.getByRole('radio', { name: 'moderate' }), page.getByRole('radio', { name: 'mild' })]
  const woke = page.getByRole('switch', { name: 'Woke with it' })
  await moderate.click()
  await woke.click()
  time.value = 1
  await new Promise((resolve) => setTimeout(resolve, 100))
  await expect.element(moderate).toBeChecked()
  await expect.element(woke).toBeChecked()
  end()
  await expect.element(mild).toBeChecked()
  await expect.element(woke).not.toBeChecked()
})
