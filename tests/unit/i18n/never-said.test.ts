import { expect, test } from 'vitest'
import { clinicQuotation } from '../../../src/i18n/clinic-quotation.ts'
import type { AllMessages } from '../../../src/i18n/words.ts'
import { en, es } from '../../support/all-messages.ts'
import { messageCalls } from '../../support/message-calls.ts'

/** The pages that set counts beside public wordings: there a verdict would be nearest (docs/rules.md 8). */
const areas = ['discuss', 'countsPage', 'flag'] as const

const neverSaid = {
  en: [
    /qualif|eligib|candidate|criteria are|\b(un)?met\b|\bmeets?\b|fulfil|satisf/i,
    /\b(should|must|ought|need to|have to|recommend\w*|advised?)\b/i,
    /\b(stop|stopped|quit|discontinue|cut down|reduce|switch)\b/i,
    /you (have|suffer|are likely)|chronic migraineur|your chronic/i,
    /below (the )?(threshold|15|limit)|above (the )?(threshold|15|limit)|too (many|much|often)|exceed|\bover the\b/i,
    /\b(working|works|effective|improv\w*|better|worsen\w*|progress|success\w*)\b/i,
    /diagnos(e|es|ed|ing|able)\b|detect|predict|forecast|\bscreen(s|ed|ing)?\b|validated/i,
    /well done|congrat|\bgreat\b|streak|score|goal|warning|danger|alarm|risk|[!✓✔✗✘☑😀]/iu,
  ],
  es: [
    /cumpl|reún|reun|califica|elegib|apt[oa]\b|candidat|criterios/i,
    /\b(deber?ía|debe|deben|tiene que|hay que|conviene|recomend\w*|aconsej\w*)\b/i,
    /\b(deje de|dejar de|suspend\w*|interrump\w*|reduzca|reducir|cambie)\b/i,
    /usted (tiene|padece|sufre)|su migraña crónica/i,
    /umbral|por (debajo|encima) de|demasiad[oa]s|excede|supera/i,
    /\b(funciona|eficaz|mejor\w*|empeor\w*|progres\w*|éxito)\b/i,
    /diagnostic[aáeóu]|detect|predi[cg]|pronostic|pronóstic|cribado|validad/i,
    /enhorabuena|felici|racha|puntuación|meta\b|advertencia|peligr|alarm|riesgo|[¡!✓✔✗✘☑😀]/iu,
  ],
} as const

test.each([
  ['English', en, neverSaid.en],
  ['Spanish', es, neverSaid.es],
] as const)(
  'the %s pages beside public wordings give no verdict, advice, praise or alarm',
  (_name, messages, never) => {
    const said = areas.flatMap((area) => [...textsIn(messages[area]), ...calledIn(area, messages)])
    expect(said.length).toBeGreaterThan(60)
    expect(said.filter((text) => never.some((words) => words.test(text)))).toEqual([])
  },
)

test.each([
  ['English', en, neverSaid.en],
  ['Spanish', es, neverSaid.es],
] as const)('what %s says of treatment gives no verdict, advice, praise or alarm', (_name, messages, never) => {
  const { after, injections, injection, preventives, course, effect, menstruation, reminder } = messages.treatment
  const said = [
    ...textsIn({ after, injections, injection, preventives, course, effect, menstruation, reminder }),
    ...calledIn('treatment.after', messages),
    ...calledIn('treatment.preventives', messages),
    ...calledIn('treatment.menstruation', messages),
  ]
  expect(said.length).toBeGreaterThan(80)
  expect(said.filter((text) => never.some((words) => words.test(text)))).toEqual([])
})

test.each([
  'You qualify for it.',
  'You should ask for it.',
  'Below threshold.',
  'It is working.',
  'You have chronic migraine.',
  'You may stop a medication.',
  'Criteria: met ✓',
  'Too many triptan days',
])('a page that said %j would be noticed in English', (text) => {
  expect(neverSaid.en.some((words) => words.test(text))).toBe(true)
})

test.each([
  'Usted cumple los criterios.',
  'Debería pedirlo.',
  'Por debajo del umbral.',
  'El tratamiento funciona.',
  'Usted tiene migraña crónica.',
  'Deje de tomar el triptán.',
  'Demasiados días con triptán',
])('a page that said %j would be noticed in Spanish', (text) => {
  expect(neverSaid.es.some((words) => words.test(text))).toBe(true)
})

test('the clinic’s page is quoted word for word', () => {
  expect(clinicQuotation).toBe(
    '“The Food and Drug Administration has approved Botox to treat patients whose migraines frequently occur — around 15 times a month or more. If you’ve been getting migraines often and medications aren’t delivering results, talk to the Innovation Medical Group Southwest Territory team about Botox injections.”',
  )
})

function calledIn(area: string, messages: AllMessages): readonly string[] {
  const calls = Object.entries(messageCalls).filter(([place]) => place.startsWith(`${area}.`))
  return calls.flatMap(([, call]) => [0, 1, 2, 15].map((count) => call(messages, count)))
}

function textsIn(node: object): readonly string[] {
  return Object.values(node).flatMap((value: unknown): readonly string[] => {
    if (typeof value === 'object' && value !== null) return textsIn(value)
    return typeof value === 'string' ? [value] : []
  })
}
