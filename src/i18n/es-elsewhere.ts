import type { ElsewhereMessages } from './en-elsewhere.ts'
import { plural } from './es-phrases.ts'

const entries = (count: number) => `${count} ${plural(count, 'anotación', 'anotaciones')}`

export const esElsewhere: ElsewhereMessages = {
  folder: {
    title: 'Por sí sola, en una carpeta',
    text: 'Fifteen guarda una copia con fecha en la carpeta que usted elija, poco después de cada cambio mientras está abierto, y la vuelve a leer. Quedan las diez últimas y una de cada mes.',
    synced:
      'Una carpeta que solo está en este dispositivo se pierde con él. Si se sincroniza, las copias llegan a donde se sincronice.',
    plain:
      'Quien pueda abrir la carpeta puede leerlas. En cuanto tenga una clave de recuperación, las nuevas se cifran.',
    sealed: 'Las nuevas se cifran con su clave de recuperación; las anteriores puede leerlas cualquiera.',
    choose: 'Elegir una carpeta',
    chooseOther: 'Elegir otra carpeta',
    giveUp: 'No guardar más copias',
    name: (name) => `Carpeta: ${name}`,
    none: 'Aún no hay ninguna copia en ella.',
    last: (when, count) => `Última copia: ${when}, ${entries(count)}, leída de nuevo.`,
    notAllowed: (name) => `El navegador pregunta otra vez si Fifteen puede guardar sus copias en «${name}».`,
    allow: 'Permitirlo',
    failed: (name) =>
      `No se pudo guardar la copia en la carpeta «${name}». Quizá se movió o su disco está lleno. Fifteen lo intentará de nuevo con la próxima anotación.`,
  },
  prompt: {
    title: 'Una copia en otro lugar',
    text: (count) =>
      `${entries(count)} ${plural(count, 'está', 'están')} solo en este dispositivo. Si se rompe o se pierde, una copia en otro lugar ${plural(count, 'la', 'las')} devuelve.`,
    notNow: 'Ahora no',
  },
  move: {
    title: 'Pasar a otro dispositivo',
    intro: 'En tres pasos. Aquí no se borra nada, y lo que el otro dispositivo ya tenga se queda allí.',
    which: 'Este dispositivo es',
    roles: { from: 'El que dejo', to: 'El nuevo' },
    one: '1. Aquí: haga una copia',
    oneText:
      'Guarde el archivo donde el otro dispositivo lo encuentre: en una carpeta en la nube, en un correo a usted, en una memoria USB. Quien tenga el archivo puede leerlo, salvo que esté cifrado.',
    two: '2. Allí: abra Fifteen',
    twoText: 'Abra esta dirección en el otro dispositivo y ponga Fifteen en su pantalla de inicio:',
    twoApp:
      'Si solo pasa de esta pestaña a la aplicación de la pantalla de inicio del mismo iPhone o iPad: la aplicación tiene un diario propio. Ábrala allí.',
    three: '3. Allí: restaure la copia',
    threeThere: 'Abra Ajustes, Pasar a otro dispositivo, y elija el archivo. Después compare las cifras con estas:',
    threeHere: '3. Aquí: restaure la copia',
    threeText: 'Elija el archivo que guardó en el otro dispositivo.',
    compare: 'Estas cifras tienen que ser las que muestra el otro dispositivo.',
    here: (count, headaches, days) =>
      `En este diario: ${entries(count)}, entre ellas ${headaches} ${plural(headaches, 'dolor', 'dolores')} de cabeza y ${days} ${plural(days, 'día marcado', 'días marcados')} por entero.`,
    arrived: (here, of) =>
      `Ahora ${plural(here, 'está', 'están')} en este diario ${here} de ${entries(of)} de la copia.`,
    missing: 'Las demás se borraron aquí y siguen borradas, como se eligió.',
  },
}
