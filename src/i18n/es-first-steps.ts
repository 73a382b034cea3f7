import type { FirstStepMessages } from './en-first-steps.ts'

/** Spanish for what is offered after the first entry. */
export const esFirstSteps: FirstStepMessages = {
  diagnosis: {
    title: '¿Le ha diagnosticado migraña un profesional de la salud?',
    text: 'De la respuesta depende que los días con solo algunos de los rasgos cuenten como días de migraña. Puede cambiarla en Ajustes.',
  },
  medications: {
    title: '¿Qué toma para el dolor de cabeza?',
    text: 'Con su medicación en una lista, anotar una toma es un solo toque.',
    open: 'Mis medicamentos',
  },
  storage: {
    title: 'Su diario está solo en este dispositivo',
    text: 'Nadie más lo tiene y nadie más puede recuperarlo. En un minuto puede leer qué lo borraría y cómo conservarlo.',
    open: '¿Dónde está mi diario?',
  },
}
