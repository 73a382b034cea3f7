/** What the made-up person typed, in the two languages. */
export interface SampleWords {
  readonly name: string
  readonly question: string
  readonly notes: readonly [string, ...string[]]
  readonly symptom: string
  readonly preventives: Readonly<Record<'propranolol' | 'topiramate' | 'amitriptyline' | 'candesartan', string>>
  readonly givenBy: string
  readonly medications: Readonly<Record<'triptan' | 'ibuprofen' | 'combination' | 'gepant' | 'antiemetic', string>>
}

export const sampleWords: Readonly<Record<'en' | 'es', SampleWords>> = {
  en: {
    name: 'Sample Person',
    question: 'My months have been above 15 days again for a while. What else could we try?',
    notes: ['Slept badly.', 'Storm in the afternoon.', 'Long day at the screen.', 'Went to bed early, dark room.'],
    symptom: 'Cold hands',
    preventives: {
      propranolol: 'propranolol',
      topiramate: 'topiramate',
      amitriptyline: 'amitriptyline',
      candesartan: 'candesartan',
    },
    givenBy: 'Dr. Example',
    medications: {
      triptan: 'sumatriptan',
      ibuprofen: 'ibuprofen',
      combination: 'Excedrin',
      gepant: 'rimegepant',
      antiemetic: 'ondansetron',
    },
  },
  es: {
    name: 'Persona de Ejemplo',
    question: 'Desde hace un tiempo mis meses vuelven a pasar de 15 días. ¿Qué más podríamos probar?',
    notes: ['Dormí mal.', 'Tormenta por la tarde.', 'Día largo ante la pantalla.', 'Me acosté pronto, a oscuras.'],
    symptom: 'Manos frías',
    preventives: {
      propranolol: 'propranolol',
      topiramate: 'topiramato',
      amitriptyline: 'amitriptilina',
      candesartan: 'candesartán',
    },
    givenBy: 'Dra. Ejemplo',
    medications: {
      triptan: 'sumatriptán',
      ibuprofen: 'ibuprofeno',
      combination: 'Excedrin',
      gepant: 'rimegepant',
      antiemetic: 'ondansetrón',
    },
  },
}
