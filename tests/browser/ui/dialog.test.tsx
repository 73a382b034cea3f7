import { useState } from 'preact/hooks'
import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { Button } from '../../../src/ui/button.tsx'
import { Dialog } from '../../../src/ui/dialog.tsx'
import { mount } from './mount.ts'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Took something</Button>
      {open ? (
        <Dialog title="Which one?" closeLabel="Close" onClose={() => setOpen(false)}>
          <Button>Ibuprofen</Button>
        </Dialog>
      ) : null}
    </>
  )
}

async function openDialog(): Promise<void> {
  mount(<Page />)
  await page.getByRole('button', { name: 'Took something' }).click()
  await expect.element(page.getByRole('dialog', { name: 'Which one?' })).toBeVisible()
}

/** Waits until the dialog is gone, and tells what has the focus then. */
async function focusAfterClosing(): Promise<string | null | undefined> {
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  return document.activeElement?.textContent
}

test('takes the focus to its title and keeps it inside', async () => {
  await openDialog()
  expect(document.activeElement?.textContent).toBe('Which one?')
  await userEvent.tab()
  await userEvent.tab()
  expect(document.activeElement?.textContent).toBe('Ibuprofen')
})

test('Escape closes it, and the focus returns to where it was', async () => {
  await openDialog()
  await userEvent.keyboard('{Escape}')
  expect(await focusAfterClosing()).toBe('Took something')
})

test('the cross closes it, and leaves no step in the history', async () => {
  await openDialog()
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await focusAfterClosing()).toBe('Took something')
  await vi.waitFor(() => expect(history.state).not.toMatchObject({ step: 1 }))
})

test('going back closes it instead of leaving the page', async () => {
  const before = location.href
  await openDialog()
  history.back()
  expect(await focusAfterClosing()).toBe('Took something')
  expect(location.href).toBe(before)
})

test('a touch beside it closes it, one inside does not', async () => {
  await openDialog()
  await page.getByText('Which one?').click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  document.querySelector('dialog')?.click()
  expect(await focusAfterClosing()).toBe('Took something')
})
