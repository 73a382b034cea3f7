/** Makes a record of an earlier shape one of the next, told by its fields; any other comes back as it is. */
type RecordUpgrade = (record: unknown) => unknown

/** The upgrades so far. The list is only ever added to; a released one is never changed. None was needed yet. */
const recordUpgrades: readonly RecordUpgrade[] = []

/**
 * A record of any earlier version as one of today. Backups and journals are read through it, and a migration of the
 * database that changes records has to rewrite them by it: so all three give the same record.
 */
export function upgradedRecord(record: unknown): unknown {
  return recordUpgrades.reduce((upgraded, upgrade) => upgrade(upgraded), record)
}
