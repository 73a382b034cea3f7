import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { NumberField } from '../../../src/ui/number-field.tsx'
import type { TypedNumber } from '../../../src/ui/typed-number.ts'
import { mount } from './mount.ts'

function Hours({ heard }: { readonly heard: TypedNumber[] }) {
  const [value, setValue] = useState<TypedNumber>(null)
  const onChange = (typed: TypedNumber) => {
    heard.push(typed)
    setValue(typed)
  }
  return (
    <NumberField
      label="About how long"
      hint="In hours"
      error={value === 'unreadable' ? 'Give a number, as 1.5.' : null}
      value={value}
      onChange={onChange}
    />
  )
}

test('a number may be typed with a comma, and stays as it was typed', async () => {
  const heard: TypedNumber[] = []
  mount(<Hours heard={heard} />)
  await userEvent.type(page.getByLabelText('About how long'), '1,5')
  expect(heard).toEqual([1, 'unreadable', 1.5])
  await expect.element(page.getByLabelText('About how long')).toHaveValue('1,5')
})

test('the hint and the error sentence belong to the control', async () => {
  mount(<Hours heard={[]} />)
  const control = page.getByLabelText('About how long')
  await expect.element(control).toHaveAccessibleDescription('In hours')
  await expect.element(control).toHaveAttribute('aria-invalid', 'false')
  await userEvent.type(control, 'x')
  await expect.element(control).toHaveAccessibleDescription('In hours Give a number, as 1.5.')
  await expect.element(control).toHaveAttribute('aria-invalid', 'true')
})
