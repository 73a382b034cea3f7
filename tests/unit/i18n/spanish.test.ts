import { describe, expect, test } from 'vitest'
import { en } from '../../support/all-messages.ts'
import { es } from '../../support/all-messages.ts'
import { messageCalls } from '../../support/message-calls.ts'

const counts = [0, 1, 2, 15]

/** What a language says: its texts as they stand, and a call of each message that takes values. */
function saidBy(messages: typeof en, count: number): readonly (readonly [string, string])[] {
  const calls = Object.entries(messageCalls).map(([place, call]) => [place, call(messages, count)] as const)
  return [
    ...leavesOf(messages, '').flatMap(([place, leaf]) => (typeof leaf === 'string' ? [[place, leaf] as const] : [])),
    ...calls,
  ]
}

const spanish = () => counts.flatMap((count) => saidBy(es, count))

describe('the Spanish messages', () => {
  test('have a sample call for each message that takes values', () => {
    const functions = leavesOf(es, '').flatMap(([place, leaf]) => (typeof leaf === 'string' ? [] : [place]))
    expect(Object.keys(messageCalls).toSorted()).toEqual(functions.toSorted())
  })

  test('have the same places as the English ones', () => {
    const places = (messages: typeof en) => leavesOf(messages, '').map(([place]) => place)
    expect(places(es)).toEqual(places(en))
  })

  test('never repeat the English text, but for names, figures and words that are the same', () => {
    const english = new Map(saidBy(en, 2))
    const repeated = saidBy(es, 2).filter(([place, text]) => english.get(place) === text)
    const sameWords = [
      'Fifteen',
      'Aura',
      'No',
      'General',
      'Alcohol',
      'probable',
      '15',
      'IECA',
      'MIDAS',
      'HIT-6',
      'Total',
      'A',
      'B',
      'total 2',
      'A 2',
      'B 2',
    ]
    const onlyValues = ['counts.range', 'headache.to', 'headache.reading', 'day.label', 'day.severityLabel']
    const signs = ['treatment.preventives.dates', 'treatment.after.cutBar', 'treatment.after.sentenceOf']
    const allowed = [...onlyValues, ...signs, 'summary.rateOf', 'summary.featureShare']
    expect(repeated.filter(([place, text]) => !sameWords.includes(text) && !allowed.includes(place))).toEqual([])
  })

  test('hold no English words, but for the title of an article', () => {
    const article = 'Defining migraine days based on longitudinal E-diary data'
    const words =
      /(?<!\p{L})(the|of|and|or|is|was|this|that|you|your|with|without|not|known|days?|months?|headaches?|migraine|features|doses?|taken|pain|saved?|deleted?|add|file|backup|device|browser)(?!\p{L})/iu
    expect(spanish().filter(([, text]) => words.test(text.replace(article, '')))).toEqual([])
  })

  test('say "usted" throughout', () => {
    const informal = /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vos|vosotros|tienes|puedes|quieres|sabes)(?!\p{L})/iu
    expect(spanish().filter(([, text]) => informal.test(text))).toEqual([])
  })

  test('call a day without an answer "sin datos" and a day with one "con datos"', () => {
    expect(spanish().filter(([, text]) => /(con|sin) dato(?!s)|días? (no )?(conocid|desconocid)/i.test(text))).toEqual(
      [],
    )
    expect(es.day.state.unknown).toBe('Sin datos')
    expect(es.counts.known(29, 31)).toBe('29 de 31 días con datos')
  })

  test('keep to Spanish signs: opened questions, angle quotes, no space before dots, no exclamations', () => {
    const isWrong = (text: string) =>
      /["“”'!¡]|\s…|\.\.\.|\d-\d/.test(text.replaceAll('ICHD-3', '')) ||
      text.split('?').length !== text.split('¿').length
    expect(spanish().filter(([, text]) => isWrong(text))).toEqual([])
  })
})

describe('a count in Spanish', () => {
  const one = /(?<![\d.–-])1 (días|tomas|dolores|anotaciones|meses|otros|anotados)(?!\p{L})/u
  const many = /(?<![\d.–-])(0|2|15) (día|toma|dolor|anotación|mes|otro|anotado)(?!\p{L})/u

  test.each(Object.entries(messageCalls))('agrees with its noun in %s', (_place, call) => {
    for (const count of counts) expect(call(es, count)).not.toMatch(count === 1 ? one : many)
  })

  test.each<readonly [string, string, string]>([
    ['counts.known', '1 de 1 día con datos', '2 de 2 días con datos'],
    ['saved.headacheDeleted', 'Dolor de cabeza eliminado; queda 1 toma', 'Dolor de cabeza eliminado; quedan 2 tomas'],
    ['today.other', '1 otro', '2 otros'],
    ['today.moreUnknown', '(y 1 día más)', '(y 2 días más)'],
    ['attack.nameDoses', '1 toma aún no tiene nombre', '2 tomas aún no tienen nombre'],
    [
      'flag.reached',
      'Usted anotó 1 día con dolor de cabeza en M (1 de 1 día con datos).',
      'Usted anotó 2 días con dolor de cabeza en M (2 de 2 días con datos).',
    ],
    [
      'flag.cannotTell',
      'M: 1 anotado, 1 día sin datos: entre 1 y 2. No se puede saber si llegó a 15.',
      'M: 2 anotados, 2 días sin datos: entre 2 y 4. No se puede saber si llegó a 15.',
    ],
    [
      'flag.runHeadache',
      '15 o más días con dolor de cabeza: 1 mes',
      '15 o más días con dolor de cabeza: 2 meses seguidos',
    ],
    ['trends.meanNote', 'Promedios de 1 mes ya terminado.', 'Promedios de 2 meses ya terminados.'],
    [
      'summary.inTime',
      '1 de 1 día con dolor de cabeza anotado en un plazo de 48 h',
      '2 de 2 días con dolor de cabeza anotados en un plazo de 48 h',
    ],
    [
      'summary.last28',
      'Últimos 28 días (1 de 1 día con datos): 1 día con dolor de cabeza, 1 de 4 h o más, 1 día de migraña.',
      'Últimos 28 días (2 de 2 días con datos): 2 días con dolor de cabeza, 2 de 4 h o más, 2 días de migraña.',
    ],
    [
      'summary.ofFourHourAttack',
      '1 día pertenece a crisis de 4 h o más sin llegar a 4 h.',
      '2 días pertenecen a crisis de 4 h o más sin llegar a 4 h.',
    ],
    [
      'summary.auraDays',
      'Aura sin dolor de cabeza: 1 día (cuenta como día de migraña, no como día con dolor de cabeza).',
      'Aura sin dolor de cabeza: 2 días (cuentan como días de migraña, no como días con dolor de cabeza).',
    ],
    ['summary.ofHeadaches', 'de 1 dolor de cabeza anotado', 'de 2 dolores de cabeza anotados'],
    [
      'backup.staysDeleted',
      '1 anotación eliminada aquí sigue eliminada.',
      '2 anotaciones eliminadas aquí siguen eliminadas.',
    ],
    [
      'backup.removes',
      '1 anotación de aquí se eliminó en otro lugar y dejará de mostrarse.',
      '2 anotaciones de aquí se eliminaron en otro lugar y dejarán de mostrarse.',
    ],
  ])('is right for one and for two in %s', (place, forOne, forTwo) => {
    expect([messageCalls[place]?.(es, 1), messageCalls[place]?.(es, 2)]).toEqual([forOne, forTwo])
  })

  test('of runs never merges three months with more than three', () => {
    expect(es.flag.runHeadache(0)).toBe('15 o más días con dolor de cabeza: ninguno')
    expect(es.flag.runHeadache(3)).toBe('15 o más días con dolor de cabeza: 3 meses seguidos')
    expect(es.flag.runHeadache('more-than-3')).toBe('15 o más días con dolor de cabeza: más de 3 meses seguidos')
  })

  test('of headache days may be a range', () => {
    expect(es.summary.last28('12–17', 0, 1, 'D')).toContain('12–17 días con dolor de cabeza, 0 de 4 h o más, 1 día de')
  })
})

describe('a time in Spanish', () => {
  test.each([
    ['14:20', 'Dolor de cabeza desde las 14:20'],
    ['0:05', 'Dolor de cabeza desde las 0:05'],
    ['1:05', 'Dolor de cabeza desde la 1:05'],
    ['1:05 p.m.', 'Dolor de cabeza desde la 1:05 p.m.'],
    ['11:05', 'Dolor de cabeza desde las 11:05'],
    ['vie, 20 nov, 14:20', 'Dolor de cabeza desde el vie, 20 nov, 14:20'],
  ])('%s has its article', (when, text) => {
    expect(es.attack.since(when)).toBe(text)
  })

  test('begins a sentence with a capital', () => {
    expect(es.today.unknownDay('sábado, 21 de noviembre')).toBe('Sábado, 21 de noviembre: aún sin datos.')
    expect(es.flag.notReached(9, 'octubre de 2026')).toMatch(/^Octubre de 2026: 9 días/)
  })
})

type Leaf = string | ((...values: never[]) => string)

/** Every text and every function of the messages with its place, "nav.today". */
function leavesOf(node: object, place: string): readonly (readonly [string, Leaf])[] {
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): readonly (readonly [string, Leaf])[] => {
    const here = place === '' ? key : `${place}.${key}`
    if (typeof value === 'object' && value !== null) return leavesOf(value, here)
    return typeof value === 'string' || typeof value === 'function' ? [[here, value as Leaf]] : []
  })
}
