import type { MigrainePart } from '../domain/day-facts.ts'
import type { MedicationClass } from '../domain/medication-class.ts'
import type {
  AuraType,
  Feature,
  Impact,
  PersonsView,
  Place,
  Postdrome,
  Prodrome,
  Quality,
  Relief,
  Trigger,
} from '../domain/vocabulary.ts'

const feature: Record<Feature, string> = {
  'one-sided': 'One-sided',
  pulsating: 'Throbbing with the pulse',
  'worse-with-activity': 'Worse with moving, or avoided moving',
  nausea: 'Nausea',
  vomiting: 'Vomiting',
  light: 'Bothered by light',
  sound: 'Bothered by sound',
  smell: 'Bothered by smells',
  dizziness: 'Dizziness',
  weakness: 'Weakness',
  trembling: 'Trembling',
  'neck-pain': 'Neck pain',
  'blurred-vision': 'Blurred vision',
  'scalp-tenderness': 'Tender scalp',
  'trouble-concentrating': 'Hard to concentrate',
}
const auraType: Record<AuraType, string> = {
  visual: 'Vision: flashing lights, zigzags, blind area',
  sensory: 'Tingling or numbness',
  speech: 'Speech',
  motor: 'Weakness of a limb or the face',
  brainstem: 'Slurring, spinning, double vision, unsteadiness',
  retinal: 'Vision of one eye',
}
const relief: Record<Relief, string> = { none: 'No relief', some: 'Some relief', gone: 'Gone' }
const view: Record<PersonsView, string> = { migraine: 'Migraine', headache: 'Headache', 'not-sure': 'Not sure' }
const impact: Record<Impact, string> = {
  'missed-work': 'Missed work or school',
  'half-done': 'Got half or less done',
  'missed-plans': 'Missed home, family or social plans',
}
const place: Record<Place, string> = {
  left: 'Left',
  right: 'Right',
  'both-sides': 'Both sides',
  alternates: 'Changes sides',
  forehead: 'Forehead',
  temple: 'Temple',
  'behind-eye': 'Behind or around the eye',
  top: 'Top',
  'back-of-head': 'Back of the head',
  neck: 'Neck',
  face: 'Face or cheek',
  jaw: 'Jaw',
  'whole-head': 'Whole head',
}
const quality: Record<Quality, string> = {
  throbbing: 'Throbbing',
  pressing: 'Pressing',
  stabbing: 'Stabbing',
  burning: 'Burning',
  other: 'Other',
}
const trigger: Record<Trigger, string> = {
  stress: 'Stress',
  'after-stress': 'After stress let go',
  hormonal: 'Period or hormones',
  'missed-meal': 'Missed a meal',
  'too-little-sleep': 'Too little sleep',
  'too-much-sleep': 'Too much sleep',
  weather: 'Weather change',
  'bright-light': 'Bright light or glare',
  'strong-smell': 'Strong smell',
  alcohol: 'Alcohol',
  caffeine: 'Caffeine, more or less than usual',
  dehydration: 'Too little to drink',
  exertion: 'Exertion',
  travel: 'Travel',
  food: 'A certain food',
  'screen-time': 'Screen time',
  'none-noticed': 'None noticed',
}
const prodrome: Record<Prodrome, string> = {
  yawning: 'Yawning',
  tiredness: 'Tiredness',
  'neck-stiffness': 'Stiff neck',
  'mood-change': 'Change of mood',
  irritability: 'Irritability',
  'poor-concentration': 'Hard to concentrate',
  'food-craving': 'Craving for food',
  thirst: 'Thirst, or passing water often',
  'light-sensitivity': 'Bothered by light or sound',
  'nausea-before': 'Nausea',
}
const postdrome: Record<Postdrome, string> = {
  tiredness: 'Tiredness',
  'poor-concentration': 'Hard to concentrate',
  'neck-stiffness': 'Stiff neck',
  'mood-change': 'Change of mood',
}
const medicationClass: Record<MedicationClass, string> = {
  triptan: 'Triptan',
  ergot: 'Ergot',
  gepant: 'Gepant',
  ditan: 'Ditan',
  'simple-analgesic': 'Simple analgesic',
  'combination-analgesic': 'Combination analgesic',
  opioid: 'Opioid',
  antiemetic: 'Against nausea',
}
const migrainePart: Record<MigrainePart, string> = {
  full: 'full features',
  'medication-only': 'by medication only',
  'aura-only': 'by aura only',
  probable: 'probable',
}

/** Words for what records hold, beside severity, which the first screen needs. */
export const enVocabulary = {
  feature,
  auraType,
  relief,
  view,
  impact,
  place,
  quality,
  trigger,
  prodrome,
  postdrome,
  medicationClass,
  migrainePart,
}
