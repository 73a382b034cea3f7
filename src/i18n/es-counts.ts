import type { enCounts } from './en-counts.ts'

/** «Qué cuenta Fifteen». */
export const esCounts: typeof enCounts = {
  title: 'Qué cuenta Fifteen',
  intro: 'Fifteen cuenta días. Un día va de medianoche a medianoche, en el lugar donde usted está.',
  example: 'Por ejemplo:',
  tally: {
    title: 'Los quince lugares',
    alt: 'Quince lugares en tres filas: 4 llenos como días de migraña, 5 como otros días con dolor de cabeza, 6 vacíos',
    altFeatures:
      'Quince lugares en tres filas: 4 llenos como días con rasgos de tipo migrañoso, 5 como otros días con dolor de cabeza, 6 vacíos',
    text: 'Un lugar por cada día con dolor de cabeza del mes, aquí 9. El día 16 empieza una fila nueva, bajo una línea.',
  },
  strip: {
    title: 'El mes, día por día',
    alt: 'Un mes inventado de 30 días: 4 días de migraña, 5 días con otro dolor de cabeza, 17 sin dolor, 2 sin datos, 1 demasiado breve para contar, 1 con aura y sin dolor',
    altFeatures:
      'Un mes inventado de 30 días: 4 días con rasgos de tipo migrañoso, 5 días con otro dolor de cabeza, 17 sin dolor, 2 sin datos, 1 demasiado breve para contar, 1 con aura y sin dolor',
    text: 'Una columna es un día con dolor de cabeza, y su altura, la intensidad. Con 2 días sin datos, este mes tiene 9–11 días con dolor de cabeza.',
  },
  headacheDay: {
    title: 'Día con dolor de cabeza',
    text: 'Al menos 30 minutos de dolor dentro del día. Cualquier duración, si tomó una medicación aguda para ese dolor. Y un día del que solo indicó que hubo dolor de cabeza.',
    example:
      'Del lunes a las 21:00 al martes a las 3:00 son 3 horas a cada lado de la medianoche: 2 días con dolor de cabeza.',
    alt: 'Lunes y martes, los dos dibujados como días con dolor de cabeza',
  },
  fourHourDay: {
    title: 'Día de 4 horas o más',
    text: 'Un día con dolor de cabeza con al menos 4 horas de dolor dentro de ese día, sumadas.',
    example:
      'El dolor del lunes a las 21:00 al martes a las 3:00 duró 6 horas, pero 3 en cada día: ningún día de 4 horas. Del viernes a las 18:00 al domingo a mediodía son 6, 24 y 12 horas: 3 días de 4 horas o más.',
    alt: 'Viernes, sábado y domingo, los tres dibujados como días con dolor de cabeza',
  },
  migraineDay: {
    title: 'Día de migraña',
    titleFeatures: 'Día con rasgos de tipo migrañoso',
    text: 'Un dolor de cabeza con dos de estos rasgos: en un solo lado, pulsátil, moderado o intenso, peor con la actividad; junto con náuseas o vómitos, o con molestia tanto por la luz como por el ruido. O un día con dolor de cabeza con un triptán, ergótico, gepante o ditán. O un aura de 5 a 60 minutos.',
    probable:
      'Con un diagnóstico de migraña hecho por un profesional, también cuenta la migraña probable (ICHD-3 1.5).',
    example:
      'Una hora de dolor pulsátil en un solo lado, con náuseas: 1 día. Un dolor leve tratado con un triptán: 1 día.',
    alt: 'Miércoles, dibujado con un punto al pie de su columna',
  },
  unknown: {
    title: 'Sin datos',
    text: 'Un día pasado del que no se anotó nada. Nunca cuenta como día sin dolor de cabeza, y nunca como cero.',
    example: '12 días con dolor de cabeza y 5 días sin datos se escriben 12–17.',
    alt: 'Jueves, dibujado como un contorno discontinuo',
  },
  brief: {
    title: 'También se cuenta',
    short:
      'Demasiado breve: menos de 30 minutos y sin ninguna toma. El día tiene datos y no es un día con dolor de cabeza.',
    aura: 'Aura sin dolor de cabeza: se cuenta aparte, no como día con dolor de cabeza.',
    clear: 'Sin dolor de cabeza: un día del que usted indicó «sin dolor de cabeza».',
    medication:
      'Día con medicación: un día con alguna toma, sean cuantas sean. Un triptán dos veces en un día es 1 día.',
  },
  why: {
    title: 'Por qué quince',
    text: 'El número está en definiciones públicas de la migraña crónica:',
    end: 'El número describe a un grupo de personas. No dice nada de una persona en particular.',
  },
}
