import { decodeRecord } from '../../../src/formats/decode-record.ts'
import type { DiaryContents } from '../../../src/formats/diary-contents.ts'
import { createActs, type Act } from './acts.ts'
import { createKeeper } from './keepers.ts'
import type { DamagePage, Held, Key, Mode, Told } from './said.ts'
import { createUpgrades } from './upgrades.ts'

// The storage of the app without its screens, to be damaged while it works. The tests call what stands on the window.

const mode = (new URLSearchParams(location.search).get('mode') ?? 'own') as Mode
const keeper = createKeeper(mode)
const acts = createActs()

async function write(act: Act): Promise<Told> {
  const written = await keeper.write(act.change)
  if (written.ok) acts.know(act)
  const { key, replaces } = act
  return written.ok
    ? { what: 'acknowledged', key, replaces, detail: written.value }
    : { what: 'refused', key, replaces, detail: `${written.problem.what}: ${written.problem.detail}` }
}

/** What a person would be told of an act: first that it has begun, then whether it is saved. */
async function writeAloud(act: Act): Promise<void> {
  const { key, replaces } = act
  // What is told is not waited for, but for what was told before: most kills shall come while something is written.
  void tell({ what: 'began', key, replaces, detail: '' })
  const written = await write(act)
  await toldBefore
  toldBefore = tell(written)
}

let toldBefore = Promise.resolve()

async function tell(told: Told): Promise<void> {
  await fetch('told', { method: 'POST', body: JSON.stringify(told) })
}

async function writeOn(count = Number.POSITIVE_INFINITY): Promise<void> {
  for (let done = 0; done < count; done += 1) await writeAloud(acts.any())
  await toldBefore
}

async function read(): Promise<Held> {
  const { database, journal, all, torn, unread } = await keeper.read()
  const broken = all.revisions.filter((record) => !decodeRecord(record).ok).length + unread
  return { database: keysOf(database), journal: keysOf(journal), all: keysOf(all), broken, torn }
}

function keysOf(contents: DiaryContents): readonly Key[]
function keysOf(contents: DiaryContents | null): readonly Key[] | null
function keysOf(contents: DiaryContents | null): readonly Key[] | null {
  if (contents === null) return null
  const { revisions, tombstones } = contents
  return [
    ...revisions.map(({ id, stamp }) => `${id} ${stamp}`),
    ...tombstones.map(({ id, deletes }) => `${id} -${deletes}`),
  ]
}

const damage: DamagePage = { write: (text) => write(acts.note(text)), writeOn, read }
const say = (key: string) => void tell({ what: 'began', key, replaces: [], detail: '' })
Object.assign(window, { damage, upgrades: createUpgrades(say) })
