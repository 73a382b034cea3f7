import type { FormMessages } from './en-form.ts'

/** Spanish for the page that decides what the form asks. */
export const esForm: FormMessages = {
  title: 'Qué pregunta el formulario',
  intro:
    'Siempre están cuándo fue, la intensidad (también a lo largo del tiempo), los rasgos principales, lo que tomó y las notas. Las partes de abajo se pueden ocultar. Lo que usted ya anotó se conserva y se muestra.',
  parts: {
    'more-features': {
      label: 'Más rasgos',
      hint: 'Olores, mareo, debilidad, temblor, dolor de cuello, visión borrosa, cuero cabelludo sensible, dificultad para concentrarse.',
    },
    view: { label: 'Cómo lo llamaría usted', hint: 'Migraña, dolor de cabeza o no lo sé.' },
    impact: { label: 'Qué le costó', hint: 'Faltar al trabajo o a clase, hacer la mitad o menos, perder planes.' },
    relief: { label: 'Dos horas después de una toma', hint: 'Sin alivio, algo de alivio o sin dolor.' },
    aura: { label: 'Aura', hint: 'Luces, zigzags, hormigueo, habla; también sin dolor de cabeza.' },
    place: { label: 'Dónde duele', hint: 'Izquierda, derecha, sien, cuello, etc.' },
    quality: { label: 'Cómo es el dolor', hint: 'Pulsátil, opresivo, punzante, quemante.' },
    triggers: { label: 'Posibles desencadenantes', hint: 'Qué pudo desencadenarlo; también los suyos propios.' },
    prodrome: { label: 'Antes del dolor', hint: 'Bostezos, cansancio, antojos, etc.' },
    postdrome: { label: 'Después del dolor', hint: 'Cansancio, rigidez de cuello, etc.' },
    menstruation: {
      label: 'Días de menstruación',
      hint: 'Una marca en el día. No aparece en el resumen impreso, salvo que usted lo marque allí.',
    },
  },
  ownSymptoms: 'Mis propios síntomas',
  ownSymptomsHint:
    'Se ofrecen junto a los rasgos de un dolor de cabeza. No cuentan en ninguna regla y se pueden imprimir.',
  ownTriggers: 'Mis propios desencadenantes',
  ownTriggersHint: 'Se ofrecen junto a los posibles desencadenantes.',
  newName: {
    ownSymptoms: 'Un síntoma con sus propias palabras',
    ownTriggers: 'Un desencadenante con sus propias palabras',
  },
  add: 'Añadir',
  remove: 'Quitar',
  removeOf: (name: string) => `Quitar «${name}»`,
  removeHint: 'Los dolores de cabeza que lo tienen lo conservan.',
  nameProblem: {
    empty: 'Escriba primero un nombre.',
    'too-long': 'Como máximo 40 caracteres. Acórtelo.',
    known: 'Ya está en la lista.',
    'too-many': 'La lista admite 30. Quite antes alguno.',
  },
}
