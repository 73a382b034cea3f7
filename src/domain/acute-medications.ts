import type { MedicationClass } from './medication-class.ts'

/** One acute medication of the list. Generic names drive the counting; brands only help to find it. */
export interface ListedMedication {
  readonly generic: string
  readonly genericEs: string
  readonly classes: readonly MedicationClass[]
  readonly brands: readonly string[]
}

type Row = readonly [generic: string, genericEs: string, classes: readonly MedicationClass[], brands: string]

/** Brand names are from general knowledge where no source is known, and await a pharmacist's check. */
const rows: readonly Row[] = [
  ['sumatriptan, oral', 'sumatriptán, oral', ['triptan'], 'Imitrex, Imigran'],
  [
    'sumatriptan, injection',
    'sumatriptán, inyectable',
    ['triptan'],
    'Imitrex STATdose, Zembrace, Imigran Subject, Imigran iny.',
  ],
  ['sumatriptan, nasal', 'sumatriptán, nasal', ['triptan'], 'Imitrex nasal, Tosymra, Onzetra, Imigran nasal'],
  ['rizatriptan', 'rizatriptán', ['triptan'], 'Maxalt, Maxalt-MLT, Maxalt Melt, Maxalt Max'],
  ['zolmitriptan, oral', 'zolmitriptán, oral', ['triptan'], 'Zomig, Zomig-ZMT, Rapimelt, Zomig Flas, Flezol'],
  ['zolmitriptan, nasal', 'zolmitriptán, nasal', ['triptan'], 'Zomig nasal'],
  ['naratriptan', 'naratriptán', ['triptan'], 'Amerge, Naramig'],
  ['eletriptan', 'eletriptán', ['triptan'], 'Relpax, Relert'],
  ['almotriptan', 'almotriptán', ['triptan'], 'Axert, Almogran, Amignul'],
  ['frovatriptan', 'frovatriptán', ['triptan'], 'Frova, Migard, Forvey, Perlic'],
  ['sumatriptan + naproxen', 'sumatriptán + naproxeno', ['triptan', 'combination-analgesic'], 'Treximet'],
  ['rizatriptan + meloxicam', 'rizatriptán + meloxicam', ['triptan', 'combination-analgesic'], 'Symbravo'],
  ['ergotamine + caffeine', 'ergotamina + cafeína', ['ergot'], 'Cafergot, Migergot'],
  [
    'ergotamine + caffeine + paracetamol',
    'ergotamina + cafeína + paracetamol',
    ['ergot', 'combination-analgesic'],
    'Hemicraneal',
  ],
  ['dihydroergotamine (DHE), nasal spray', 'dihidroergotamina, aerosol nasal', ['ergot'], 'Migranal, Trudhesa'],
  ['DHE, nasal powder', 'dihidroergotamina, polvo nasal', ['ergot'], 'Atzumi'],
  ['DHE, injection / autoinjector', 'dihidroergotamina, inyectable', ['ergot'], 'D.H.E. 45, Brekiya'],
  [
    'DHE + propyphenazone + caffeine',
    'dihidroergotamina + propifenazona + cafeína',
    ['ergot', 'combination-analgesic'],
    'Tonopan',
  ],
  ['ubrogepant', 'ubrogepant', ['gepant'], 'Ubrelvy'],
  ['rimegepant (acute use)', 'rimegepant', ['gepant'], 'Nurtec ODT, Vydura'],
  ['zavegepant, nasal', 'zavegepant, nasal', ['gepant'], 'Zavzpret'],
  ['lasmiditan', 'lasmiditán', ['ditan'], 'Reyvow, Rayvow'],
  [
    'paracetamol / acetaminophen',
    'paracetamol',
    ['simple-analgesic'],
    'Tylenol, Panadol, Gelocatil, Termalgin, Efferalgan',
  ],
  ['aspirin', 'ácido acetilsalicílico', ['simple-analgesic'], 'Bayer, Bufferin, Disprin, Aspirina'],
  ['ibuprofen', 'ibuprofeno', ['simple-analgesic'], 'Advil, Motrin, Nurofen, Brufen, Espidifen, Neobrufen'],
  ['naproxen', 'naproxeno', ['simple-analgesic'], 'Aleve, Anaprox, Naprosyn, Antalgin'],
  ['diclofenac, tablets', 'diclofenaco, comprimidos', ['simple-analgesic'], 'Cataflam, Voltarol, Voltaren'],
  ['diclofenac, oral powder', 'diclofenaco, polvo oral', ['simple-analgesic'], 'Cambia'],
  ['ketorolac', 'ketorolaco', ['simple-analgesic'], 'Toradol, Sprix, Droal'],
  ['celecoxib, oral solution', 'celecoxib, solución oral', ['simple-analgesic'], 'Elyxyb'],
  ['celecoxib, capsules', 'celecoxib, cápsulas', ['simple-analgesic'], 'Celebrex'],
  ['meloxicam', 'meloxicam', ['simple-analgesic'], 'Mobic, Movalis'],
  ['indomethacin', 'indometacina', ['simple-analgesic'], 'Indocin, Indocid, Inacid'],
  ['ketoprofen', 'ketoprofeno', ['simple-analgesic'], 'Orudis'],
  ['dexketoprofen', 'dexketoprofeno', ['simple-analgesic'], 'Keral, Enantyum'],
  ['tolfenamic acid', 'ácido tolfenámico', ['simple-analgesic'], 'Clotam Rapid'],
  ['mefenamic acid', 'ácido mefenámico', ['simple-analgesic'], 'Ponstel, Ponstan, Coslan'],
  ['metamizole / dipyrone', 'metamizol', ['simple-analgesic'], 'Nolotil'],
  ['ibuprofen + acetaminophen', 'ibuprofeno + paracetamol', ['simple-analgesic'], 'Advil Dual Action, Nuromol'],
  [
    'aspirin + acetaminophen, no caffeine',
    'ácido acetilsalicílico + paracetamol, sin cafeína',
    ['simple-analgesic'],
    '',
  ],
  ['paracetamol + metoclopramide', 'paracetamol + metoclopramida', ['simple-analgesic', 'antiemetic'], 'Paramax'],
  [
    'aspirin + metoclopramide',
    'ácido acetilsalicílico + metoclopramida',
    ['simple-analgesic', 'antiemetic'],
    'MigraMax',
  ],
  [
    'acetaminophen + aspirin + caffeine',
    'paracetamol + ácido acetilsalicílico + cafeína',
    ['combination-analgesic'],
    'Excedrin Migraine, Anadin Extra',
  ],
  [
    'aspirin + caffeine',
    'ácido acetilsalicílico + cafeína',
    ['combination-analgesic'],
    'Anacin, BC, Anadin Original, Cafiaspirina',
  ],
  [
    'acetaminophen + caffeine',
    'paracetamol + cafeína',
    ['combination-analgesic'],
    'Excedrin Tension Headache, Panadol Extra',
  ],
  [
    'paracetamol + codeine',
    'paracetamol + codeína',
    ['combination-analgesic'],
    'Tylenol with Codeine, co-codamol, Solpadol, Kapake, Zapain, Cod-Efferalgan, Gelocatil Codeína',
  ],
  [
    'paracetamol + codeine + buclizine',
    'paracetamol + codeína + buclizina',
    ['combination-analgesic'],
    'Migraleve Pink',
  ],
  [
    'paracetamol + codeine + caffeine',
    'paracetamol + codeína + cafeína',
    ['combination-analgesic'],
    'Solpadeine Plus, Syndol',
  ],
  ['paracetamol + dihydrocodeine', 'paracetamol + dihidrocodeína', ['combination-analgesic'], 'Trezix, co-dydramol'],
  ['ibuprofen + codeine', 'ibuprofeno + codeína', ['combination-analgesic'], 'Nurofen Plus'],
  [
    'butalbital + acetaminophen + caffeine',
    'butalbital + paracetamol + cafeína',
    ['combination-analgesic'],
    'Fioricet, Esgic',
  ],
  [
    'butalbital + aspirin + caffeine',
    'butalbital + ácido acetilsalicílico + cafeína',
    ['combination-analgesic'],
    'Fiorinal',
  ],
  [
    'isometheptene + dichloralphenazone + acetaminophen',
    'isometepteno + dicloralfenazona + paracetamol',
    ['combination-analgesic'],
    'Midrin, Midrid',
  ],
  ['tramadol + acetaminophen', 'tramadol + paracetamol', ['combination-analgesic'], 'Ultracet, Tramacet, Zaldiar'],
  ['hydrocodone + acetaminophen', 'hidrocodona + paracetamol', ['combination-analgesic'], 'Norco, Vicodin'],
  ['oxycodone + acetaminophen', 'oxicodona + paracetamol', ['combination-analgesic'], 'Percocet'],
  ['tramadol', 'tramadol', ['opioid'], 'Ultram, Zydol, Adolonta'],
  ['codeine alone', 'codeína', ['opioid'], 'Codeisan'],
  ['butorphanol, nasal', 'butorfanol, nasal', ['opioid'], ''],
  ['oxycodone', 'oxicodona', ['opioid'], ''],
  ['morphine', 'morfina', ['opioid'], ''],
  ['hydromorphone', 'hidromorfona', ['opioid'], ''],
  ['pethidine (meperidine)', 'petidina (meperidina)', ['opioid'], ''],
  ['metoclopramide', 'metoclopramida', ['antiemetic'], 'Reglan, Maxolon, Primperan'],
  ['prochlorperazine', 'proclorperazina', ['antiemetic'], 'Compazine, Stemetil, Buccastem'],
  ['promethazine', 'prometazina', ['antiemetic'], 'Phenergan'],
  ['domperidone', 'domperidona', ['antiemetic'], 'Motilium'],
  ['ondansetron', 'ondansetrón', ['antiemetic'], 'Zofran'],
]

export const acuteMedications: readonly ListedMedication[] = rows.map(([generic, genericEs, classes, brands]) => ({
  generic,
  genericEs,
  classes,
  brands: brands === '' ? [] : brands.split(', '),
}))
