import { useState } from 'preact/hooks'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { Button } from '../../../src/ui/button.tsx'
import { NoticeBar } from '../../../src/ui/notice-bar.tsx'
import { mount } from './mount.ts'

function Page({ onUndo = () => undefined }: { readonly onUndo?: () => void }) {
  const [text, setText] = useState<string | null>(null)
  return (
    <>
      <Button onClick={() => setText('Saved at 14:02')}>Save</Button>
      <NoticeBar
        text={text}
        action={{ label: 'Undo', onAction: onUndo }}
        dismissLabel="Dismiss"
        onDismiss={() => setText(null)}
      />
    </>
  )
}

test('the status stands in the page before it says anything, and is the same one when it does', async () => {
  mount(<Page />)
  const status = page.getByRole('status').element()
  expect(status.textContent).toBe('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.element(page.getByText('Saved at 14:02')).toBeVisible()
  expect(page.getByRole('status').element()).toBe(status)
})

test('it leaves the focus where it was', async () => {
  mount(<Page />)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  expect(document.activeElement?.textContent).toBe('Save')
})

test('Undo is one touch away, and Dismiss empties it', async () => {
  let undone = 0
  mount(
    <Page
      onUndo={() => {
        undone += 1
      }}
    />,
  )
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(undone).toBe(1)
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect.element(page.getByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})
