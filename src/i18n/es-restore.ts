import type { RecordMessages, SnapshotMessages } from './en-restore.ts'
import { recordCount } from './es-phrases.ts'

/** Spanish for records as a restore lists them. */
export const esRecord: RecordMessages = {
  kind: {
    attack: 'Dolor de cabeza',
    reading: 'Intensidad',
    dose: 'Toma',
    aura: 'Aura',
    day: 'Día',
    medication: 'Medicamento',
    setting: 'Ajuste',
    course: 'Preventivo',
    injection: 'Inyección',
    score: 'Puntuación',
    period: 'Día de menstruación',
  },
  setting: {
    language: 'idioma',
    theme: 'luz',
    weekStart: 'primer día de la semana',
    diagnosis: 'diagnóstico de migraña',
    flag: 'línea de 15',
    attackView: 'vista atenuada durante el dolor',
    painScale: 'escala de dolor',
    formParts: 'qué pregunta el formulario',
    asked: 'qué preguntaba el formulario',
    ownSymptoms: 'síntomas propios',
    ownTriggers: 'desencadenantes propios',
    personName: 'nombre',
    birthDate: 'fecha de nacimiento',
    question: 'pregunta para la consulta',
    providerName: 'profesional',
    providerPhone: 'teléfono del profesional',
    appointmentDay: 'próxima cita',
    appointmentNote: 'hora y lugar de la cita',
    baselineFirst: 'días con los que comparar el tratamiento',
  },
  when: 'Cuándo',
  onList: 'En la lista',
  yes: 'se ofrece',
  no: 'quitado',
  nothing: 'nada',
}

/** Spanish for the earlier states that the device has kept. */
export const esSnapshots: SnapshotMessages = {
  title: 'Estados anteriores en este dispositivo',
  text: 'Los últimos se guardan solos, antes de que el diario cambie en conjunto. Recuperar uno añade lo que falta aquí y no quita nada.',
  reason: {
    restore: 'antes de restaurar una copia',
    upgrade: 'antes de que Fifteen cambiara su forma de guardar el diario',
    rebuild: 'después de que fallara la base de datos, como en un dispositivo lleno',
    'begun-anew': 'antes de empezar el diario de nuevo',
  },
  line: (at, reason, entries) => `${at}, ${reason}: ${recordCount(entries)}`,
  look: 'Ver',
}
