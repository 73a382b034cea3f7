import type { enDiscuss } from './en-discuss.ts'
import { headacheDays, plural } from './es-phrases.ts'

/** «Para comentar». */
export const esDiscuss: typeof enDiscuss = {
  title: 'Para comentar en la consulta',
  intro:
    'Lo que contiene su diario, junto a lo que dicen documentos públicos. Elaborado con sus propias anotaciones; no es un diagnóstico.',
  empty:
    'Tras su primera anotación, aquí estarán sus recuentos junto al texto de documentos públicos: días de 4 horas o más, días con dolor de cabeza, días de migraña, días con medicación.',
  link: 'Sus recuentos junto a los textos públicos',
  toSummary: 'La página para imprimir o compartir',
  span: 'Meses completos, y el actual hasta hoy',
  us: 'Ficha técnica de EE. UU. de onabotulinumtoxinA',
  usWording:
    'Para prevenir el dolor de cabeza en adultos con migraña crónica: 15 o más días al mes con dolor de cabeza que dura 4 horas al día o más. La seguridad y la eficacia no están establecidas en la migraña episódica, con 14 días de dolor de cabeza al mes o menos.',
  fourHour: {
    title: 'Días de 4 horas o más',
    count: 'Días de 4 h o más',
    note: 'Un día sin duración es un día con dolor de cabeza cuya duración no se indicó; el dolor pudo durar 4 horas o más.',
  },
  chronic: {
    title: 'Días con dolor de cabeza y días de migraña',
    titleFeatures: 'Días con dolor de cabeza y días con rasgos de tipo migrañoso',
    ichd: 'ICHD-3 (2018), 1.3 Migraña crónica',
    ichdWording:
      'Dolor de cabeza 15 o más días al mes durante más de 3 meses; 8 o más días al mes es migraña, por sus rasgos o porque lo alivió un triptán o un ergótico.',
    others: 'Ficha técnica de la UE de onabotulinumtoxinA; NICE TA260',
    othersWording: 'Entre otras condiciones: dolor de cabeza 15 o más días al mes, al menos 8 de ellos con migraña.',
    headache: 'Días con dolor de cabeza',
    migraine: 'de ellos, de migraña',
    features: 'de ellos, con rasgos de tipo migrañoso',
  },
  medication: {
    title: 'Días con medicación aguda',
    source: 'ICHD-3 (2018), 8.2 Cefalea por uso excesivo de medicación',
    wording:
      'Su definición de uso excesivo: dolor de cabeza 15 o más días al mes y, durante más de 3 meses, medicación 10 o más días al mes (triptanes, ergóticos, opioides, analgésicos combinados) o 15 o más (analgésicos simples, contados en conjunto). No indica ninguna cifra para gepantes y ditanes.',
    figure: 'Cifra de la ICHD-3',
    noFigure: 'ninguna',
    note: 'Días con alguna toma, no número de tomas. Un día con varias clases cuenta una vez en cada una. Fifteen no da consejos sobre la medicación.',
  },
  preventives: {
    title: 'Preventivos probados',
    source: 'Aseguradoras de EE. UU.; NICE TA260',
    wording:
      'Las aseguradoras suelen pedir 2 o 3 preventivos de 2 grupos, cada uno durante 60 días a 3 meses. NICE TA260 habla de al menos 3.',
    none: 'No hay ningún preventivo anotado.',
    add: 'Preventivos y tratamiento',
    note: 'Los grupos son los de las listas de las aseguradoras. OnabotulinumtoxinA no está entre los preventivos que se cuentan aquí.',
  },
  coverage: {
    title: 'De cuántos días hay datos',
    text: 'Los recuentos contienen lo que se anotó y nada más.',
  },
  clinic: {
    title: 'De dónde surgió la pregunta',
    says: 'La página web de una clínica dice, en inglés:',
    source: 'Innovation Medical Group Southwest Territory, página web «Botox Specialist»',
    rendering:
      'En español: «La Administración de Alimentos y Medicamentos de EE. UU. (FDA) ha aprobado Botox para tratar a pacientes cuyas migrañas son frecuentes: unas 15 veces al mes o más. Si tiene migrañas a menudo y los medicamentos no le dan resultado, hable de las inyecciones de Botox con el equipo de Innovation Medical Group Southwest Territory».',
    labelSays: 'La ficha técnica de EE. UU. dice:',
    difference:
      'La ficha técnica habla de días, no de veces; de dolor de cabeza, no solo de migraña; y de horas: 4 al día o más.',
  },
  urgentHint:
    'Después de una inyección de toxina botulínica, la dificultad para tragar, hablar o respirar requiere atención de urgencia, incluso semanas después.',
  provider: {
    title: 'Quien le atiende',
    edit: 'Nombre, teléfono, próxima cita',
    hint: 'Se queda en este diario y no se imprime.',
    name: 'Nombre',
    phone: 'Teléfono',
    call: (phone: string) => `Llamar al ${phone}`,
    notAPhone: 'Se conserva tal como lo escribió. Para llamar con un toque, escriba un solo número de teléfono.',
    appointment: 'Próxima cita',
    appointmentProblem: 'Esto no es una fecha. Elija una.',
    appointmentNote: 'Hora y lugar',
    next: (date: string) => `Próxima cita: ${date}`,
    past: (date: string) => `Cita del ${date}`,
  },
  withoutLength: 'Sin duración',
  unknown: 'Sin datos',
  inTime: (count: number, of: number) =>
    `En estos meses, ${count} de ${headacheDays(of)} ${plural(count, 'se anotó', 'se anotaron')} en un plazo de 48 h.`,
}
