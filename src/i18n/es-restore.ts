import type { RecordMessages } from './en-restore.ts'

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
  },
  when: 'Cuándo',
  onList: 'En la lista',
  yes: 'se ofrece',
  no: 'quitado',
  nothing: 'nada',
}
