/** The words of the field that records hold; what they are called on screen is in the message files. */
export const severities = ['mild', 'moderate', 'severe'] as const
export type Severity = (typeof severities)[number]

/** Features that the rules ask for (docs/rules.md R3). */
export const ruledFeatures = [
  'one-sided',
  'pulsating',
  'worse-with-activity',
  'nausea',
  'vomiting',
  'light',
  'sound',
] as const

export const features = [
  ...ruledFeatures,
  'smell',
  'dizziness',
  'weakness',
  'trembling',
  'neck-pain',
  'blurred-vision',
  'scalp-tenderness',
  'trouble-concentrating',
] as const
export type Feature = (typeof features)[number]

export const auraTypes = ['visual', 'sensory', 'speech', 'motor', 'brainstem', 'retinal'] as const
export type AuraType = (typeof auraTypes)[number]

export const reliefs = ['none', 'some', 'gone'] as const
export type Relief = (typeof reliefs)[number]

export const personsViews = ['migraine', 'headache', 'not-sure'] as const
export type PersonsView = (typeof personsViews)[number]

export const impacts = ['missed-work', 'half-done', 'missed-plans'] as const
export type Impact = (typeof impacts)[number]

export const places = [
  'left',
  'right',
  'both-sides',
  'alternates',
  'forehead',
  'temple',
  'behind-eye',
  'top',
  'back-of-head',
  'neck',
  'face',
  'jaw',
  'whole-head',
] as const
export type Place = (typeof places)[number]

export const qualities = ['throbbing', 'pressing', 'stabbing', 'burning', 'other'] as const
export type Quality = (typeof qualities)[number]

export const triggers = [
  'stress',
  'after-stress',
  'hormonal',
  'missed-meal',
  'too-little-sleep',
  'too-much-sleep',
  'weather',
  'bright-light',
  'strong-smell',
  'alcohol',
  'caffeine',
  'dehydration',
  'exertion',
  'travel',
  'food',
  'screen-time',
  'none-noticed',
] as const
export type Trigger = (typeof triggers)[number]

export const prodromes = [
  'yawning',
  'tiredness',
  'neck-stiffness',
  'mood-change',
  'irritability',
  'poor-concentration',
  'food-craving',
  'thirst',
  'light-sensitivity',
  'nausea-before',
] as const
export type Prodrome = (typeof prodromes)[number]

export const postdromes = ['tiredness', 'poor-concentration', 'neck-stiffness', 'mood-change'] as const
export type Postdrome = (typeof postdromes)[number]

/** Optional parts of the form: each can be switched on or hidden. */
export const formParts = [
  'more-features',
  'view',
  'impact',
  'relief',
  'aura',
  'place',
  'quality',
  'triggers',
  'prodrome',
  'postdrome',
  'menstruation',
] as const
export type FormPart = (typeof formParts)[number]

/** What version 0.1 could switch on; all else that it had was always shown, or never. */
export const earlierParts = ['aura', 'place', 'quality', 'triggers', 'phases'] as const
export type EarlierPart = (typeof earlierParts)[number]
