import type { DatabaseFixture } from './raw-database.ts'

const files = import.meta.glob<DatabaseFixture>('../fixtures/database-version-*.json', {
  eager: true,
  import: 'default',
})

/** The databases of all versions that there were, the newest last. */
export const databaseFixtures = Object.values(files).toSorted((a, b) => a.version - b.version)

/** The values of one store. */
export function valuesIn({ rows }: DatabaseFixture, store: string): readonly unknown[] {
  return (rows[store] ?? []).map(({ value }) => value)
}

/** Every revision in it, whether it shows or not. */
export function revisionsIn(fixture: DatabaseFixture): readonly unknown[] {
  return [...valuesIn(fixture, 'records'), ...valuesIn(fixture, 'kept')]
}
