import type { FigureMessages } from './en-figures.ts'
import { days } from './es-phrases.ts'

/** Spanish for the page that opens a figure to the days behind it. */
export const esFigures: FigureMessages = {
  count: days,
  feature: 'Dolores de cabeza anotados que lo tuvieron, por el día en que empezaron.',
  intake: 'Días con al menos una toma, por el motivo que sea. Se cuentan días, no dosis.',
  taken: (name: string) => `Tomas: ${name}`,
  part: (part: string) => `Días de migraña: ${part}`,
  partFeatures: (part: string) => `Días con rasgos de tipo migraña: ${part}`,
  parts: {
    full: 'Un dolor de cabeza de al menos 30 min ese día con dos de estos rasgos: en un lado, pulsátil, moderado o intenso, peor al moverse; y además náuseas o vómitos, o molestia por la luz y el ruido.',
    'medication-only': 'Un día con dolor de cabeza y un triptán, ergótico, gepante o ditán, sin los rasgos completos.',
    'aura-only': 'Aura de 5 a 60 minutos, y ninguno de los dos anteriores.',
    probable:
      'Solo con diagnóstico: uno de los dos grupos de rasgos, en un dolor de cabeza de 4 h o más o tratado antes de 4 h.',
  },
  withoutDiagnosis: {
    migraine: 'Días con dolor de cabeza y rasgos de tipo migraña',
    other: 'Días con dolor de cabeza sin rasgos de tipo migraña',
    allMigraine: 'Días con rasgos de tipo migraña',
  },
  plain: {
    known: {
      title: 'Días con datos',
      what: 'Días con un dolor de cabeza, un aura o su anotación de que no hubo ninguno.',
    },
    unknown: { title: 'Días sin datos', what: 'Días pasados sin ninguna anotación. No cuentan en ningún sentido.' },
    headache: {
      title: 'Días con dolor de cabeza',
      what: 'Al menos 30 min de dolor en el día; de cualquier duración si se tomó para él un medicamento agudo; o un dolor anotado sin duración.',
    },
    fourHour: {
      title: 'Días de 4 h o más',
      what: 'Días con al menos 4 h de dolor dentro del día, sumando todos los tramos.',
    },
    ofFourHourAttack: {
      title: 'Días de un dolor más largo',
      what: 'Días con dolor de cabeza que pertenecen a un dolor de 4 h o más y no llegan por sí mismos a 4 h.',
    },
    migraine: {
      title: 'Días de migraña con dolor de cabeza',
      what: 'Días que son a la vez día de migraña y día con dolor de cabeza.',
    },
    other: {
      title: 'Otros días con dolor de cabeza',
      what: 'Días con dolor de cabeza que no son días de migraña.',
    },
    auraWithoutHeadache: {
      title: 'Aura sin dolor de cabeza',
      what: 'Días con un aura de 5 a 60 minutos que no son días con dolor de cabeza.',
    },
    allMigraine: {
      title: 'Días de migraña',
      what: 'Días que lo son por lo primero que se cumpla, en este orden: rasgos completos, medicación, aura, migraña probable. Incluyen los días de aura sin dolor de cabeza.',
    },
    strictMigraine: {
      title: 'Días de migraña, criterio estricto de la ICHD-3',
      what: 'Rasgos completos, o aura, o un triptán o ergótico que alivió un dolor que usted llamó migraña.',
    },
    moderateOrSevere: {
      title: 'Días moderados o intensos',
      what: 'Días con dolor de cabeza cuyo peor momento fue moderado o intenso.',
    },
    withoutSeverity: {
      title: 'Días con dolor de cabeza sin intensidad',
      what: 'Ninguna anotación dice cómo de intenso fue.',
    },
    withoutLength: {
      title: 'Días sin duración',
      what: 'Un dolor de cabeza sin fin, o anotado sin horas: no se sabe cuánto duró ese día.',
    },
    hours: {
      title: 'Días con horas de dolor',
      what: 'Las horas son el tiempo con dolor; lo que coincide se cuenta una vez.',
    },
    anyAcute: {
      title: 'Días con algún medicamento agudo',
      what: 'Días con al menos una toma de cualquier clase, salvo contra las náuseas; un medicamento de clase desconocida cuenta.',
    },
    affected: {
      title: 'Días afectados',
      what: 'Usted marcó que faltó al trabajo o a clase, que hizo la mitad o menos, o que perdió planes.',
    },
    inTime: {
      title: 'Días con dolor de cabeza anotados en 48 h',
      what: 'Lo anotado hasta 48 h después del fin del día ya lo hacía día con dolor de cabeza.',
    },
    late: {
      title: 'Días con dolor de cabeza anotados después',
      what: 'Lo que los hace día con dolor de cabeza se anotó más de 48 h después de su fin.',
    },
    attacks: {
      title: 'Crisis, por su primer día',
      what: 'Los dolores de cabeza con menos de 24 h sin dolor entre ellos son una sola crisis.',
    },
    headaches: {
      title: 'Dolores de cabeza anotados, por su primer día',
      what: 'Cada dolor de cabeza tal como se anotó.',
    },
    wokeWithIt: {
      title: 'Al despertar',
      what: 'Dolores de cabeza con los que usted se despertó, por su primer día.',
    },
  },
  rules: 'Qué se cuenta, con ejemplos',
  ofFourHours: 'parte de un dolor de cabeza de 4 h o más',
  treated: 'cuenta porque se tomó para él un medicamento agudo',
}
