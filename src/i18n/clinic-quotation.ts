/**
 * What the clinic's public page says, with which the project began: quoted, so in English in every language.
 * Innovation Medical Group Southwest Territory, "Botox Specialist", under "When is Botox prescribed for migraines?"
 */
export const clinicQuotation =
  '“The Food and Drug Administration has approved Botox to treat patients whose migraines frequently occur — around 15 times a month or more. If you’ve been getting migraines often and medications aren’t delivering results, talk to the Innovation Medical Group Southwest Territory team about Botox injections.”'
