import type { PreventiveClass } from './preventive-class.ts'

/** One preventive of the list. */
export interface ListedPreventive {
  readonly generic: string
  readonly genericEs: string
  readonly class: PreventiveClass
  readonly brands: readonly string[]
}

type Row = readonly [generic: string, genericEs: string, preventiveClass: PreventiveClass, brands: string]

/** Brand names are from general knowledge where no source is known, and await a pharmacist's check. */
const rows: readonly Row[] = [
  ['propranolol', 'propranolol', 'beta-blocker', 'Inderal LA, Bedranol, Sumial'],
  ['metoprolol', 'metoprolol', 'beta-blocker', 'Lopressor, Toprol-XL, Betaloc, Lopresor, Beloken'],
  ['timolol', 'timolol', 'beta-blocker', ''],
  ['atenolol', 'atenolol', 'beta-blocker', 'Tenormin'],
  ['nadolol', 'nadolol', 'beta-blocker', 'Corgard, Solgol'],
  ['bisoprolol', 'bisoprolol', 'beta-blocker', 'Zebeta, Cardicor, Emconcor'],
  ['nebivolol', 'nebivolol', 'beta-blocker', 'Bystolic, Nebilet, Lobivon'],
  ['topiramate', 'topiramato', 'antiepileptic', 'Topamax, Trokendi XR, Qudexy XR'],
  ['valproate / divalproex', 'valproato', 'antiepileptic', 'Depakote, Epilim, Depakine'],
  ['gabapentin', 'gabapentina', 'antiepileptic', 'Neurontin'],
  ['zonisamide', 'zonisamida', 'antiepileptic', 'Zonegran'],
  ['lamotrigine (aura)', 'lamotrigina', 'antiepileptic', 'Lamictal'],
  ['amitriptyline', 'amitriptilina', 'tricyclic', 'Elavil, Tryptizol'],
  ['nortriptyline', 'nortriptilina', 'tricyclic', 'Pamelor, Allegron, Martimil'],
  ['venlafaxine', 'venlafaxina', 'snri', 'Effexor XR, Efexor XL, Vandral, Dobupal'],
  ['duloxetine', 'duloxetina', 'snri', 'Cymbalta, Xeristar'],
  ['mirtazapine', 'mirtazapina', 'other-antidepressant', 'Remeron, Zispin, Rexer'],
  ['candesartan', 'candesartán', 'arb', 'Atacand, Amias, Parapres'],
  ['telmisartan', 'telmisartán', 'arb', 'Micardis'],
  ['lisinopril', 'lisinopril', 'ace-inhibitor', 'Zestril, Prinivil'],
  ['verapamil', 'verapamilo', 'calcium-channel-blocker', 'Calan, Securon, Manidon'],
  ['flunarizine', 'flunarizina', 'calcium-channel-blocker', 'Sibelium, Flurpax'],
  ['erenumab', 'erenumab', 'cgrp-receptor-antibody', 'Aimovig'],
  ['fremanezumab', 'fremanezumab', 'cgrp-antibody', 'Ajovy'],
  ['galcanezumab', 'galcanezumab', 'cgrp-antibody', 'Emgality'],
  ['eptinezumab', 'eptinezumab', 'cgrp-antibody-iv', 'Vyepti'],
  ['atogepant', 'atogepant', 'gepant', 'Qulipta, Aquipta'],
  ['rimegepant, preventive use', 'rimegepant, uso preventivo', 'gepant', 'Nurtec ODT, Vydura'],
  ['onabotulinumtoxinA', 'toxina onabotulínica A', 'botulinum-toxin', 'Botox'],
  ['pizotifen', 'pizotifeno', 'serotonin-antagonist', 'Sanomigran'],
  ['cyproheptadine', 'ciproheptadina', 'antihistamine', 'Periactin'],
  ['memantine', 'memantina', 'nmda-antagonist', 'Namenda, Ebixa'],
  ['magnesium', 'magnesio', 'supplement', ''],
  ['riboflavin (B2)', 'riboflavina (B2)', 'supplement', ''],
  ['coenzyme Q10', 'coenzima Q10', 'supplement', ''],
  ['melatonin', 'melatonina', 'hormone', 'Circadin'],
]

export const preventiveMedications: readonly ListedPreventive[] = rows.map(
  ([generic, genericEs, preventiveClass, brands]) => ({
    generic,
    genericEs,
    class: preventiveClass,
    brands: brands === '' ? [] : brands.split(', '),
  }),
)
