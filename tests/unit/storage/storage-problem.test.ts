import { expect, test } from 'vitest'
import { leavesDoubt, problemOf } from '../../../src/storage/storage-problem.ts'

function fault(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}

test.each([
  ['a full disk by its name', fault('UnknownError', 'Internal error: FILE_ERROR_NO_SPACE')],
  ['the quota', fault('QuotaExceededError', 'The quota has been exceeded.')],
  ['what Chromium says of a full disk as well', fault('UnknownError', 'Internal error opening backing store')],
  ['a transaction that was aborted for no known reason', fault('AbortError', 'The transaction was aborted.')],
])('after %s the database is in doubt', (_what, error) => {
  expect(leavesDoubt(problemOf(error))).toBe(true)
})

test.each([
  ['the connection that WebKit loses', fault('UnknownError', 'Connection to Indexed Database server lost')],
  [
    'the transaction that WebKit tears down in the background',
    fault('UnknownError', 'Attempt to get a record from database without an in-progress transaction'),
  ],
  ['a connection that is closing', fault('InvalidStateError', 'The database connection is closing.')],
  ['a newer version of the database', fault('VersionError', 'The requested version is less than the existing one.')],
])('after %s it is not', (_what, error) => {
  expect(leavesDoubt(problemOf(error))).toBe(false)
})
