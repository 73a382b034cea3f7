/** Classes of preventive medication, as the medicine list has them. */
export const preventiveClasses = [
  'beta-blocker',
  'antiepileptic',
  'tricyclic',
  'snri',
  'other-antidepressant',
  'arb',
  'ace-inhibitor',
  'calcium-channel-blocker',
  'cgrp-receptor-antibody',
  'cgrp-antibody',
  'cgrp-antibody-iv',
  'gepant',
  'botulinum-toxin',
  'serotonin-antagonist',
  'antihistamine',
  'nmda-antagonist',
  'supplement',
  'hormone',
] as const
export type PreventiveClass = (typeof preventiveClasses)[number]

/** How the lists of insurers group preventives; classes of one group count once (docs/rules.md 5, point 4). */
export const payerGroups = [
  'beta-blocker',
  'antiepileptic',
  'antidepressant',
  'ace-inhibitor-or-arb',
  'calcium-channel-blocker',
  'cgrp-antibody',
  'gepant',
  'botulinum-toxin',
  'other',
] as const
export type PayerGroup = (typeof payerGroups)[number]

/** The payer group of a class. */
export function payerGroupOf(preventiveClass: PreventiveClass): PayerGroup {
  return groups[preventiveClass]
}

const groups: Readonly<Record<PreventiveClass, PayerGroup>> = {
  'beta-blocker': 'beta-blocker',
  antiepileptic: 'antiepileptic',
  tricyclic: 'antidepressant',
  snri: 'antidepressant',
  'other-antidepressant': 'antidepressant',
  arb: 'ace-inhibitor-or-arb',
  'ace-inhibitor': 'ace-inhibitor-or-arb',
  'calcium-channel-blocker': 'calcium-channel-blocker',
  'cgrp-receptor-antibody': 'cgrp-antibody',
  'cgrp-antibody': 'cgrp-antibody',
  'cgrp-antibody-iv': 'cgrp-antibody',
  gepant: 'gepant',
  'botulinum-toxin': 'botulinum-toxin',
  'serotonin-antagonist': 'other',
  antihistamine: 'other',
  'nmda-antagonist': 'other',
  supplement: 'other',
  hormone: 'other',
}
