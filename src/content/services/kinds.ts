/**
 * What kinds of help there are, in the order they are shown: what may be needed this minute first. The label of each stands
 * in locales/<lang>/services.json.
 */
export const serviceKinds = [
  'naloxone',
  'sterile-equipment',
  'street-health',
  'consumption-room',
  'low-threshold-lar',
  'lar',
  'treatment',
  'municipal',
  'mo-centre',
  'meeting-place',
  'user-run-house',
  'user-organisation',
  'relatives',
  'outreach',
  'chat-phone',
  'crisis-centre',
  'legal-help',
  'youth',
  'pregnant-parents',
  'sami',
  'interpreter',
  'housing',
  'work-activity',
  'prison',
  'hab',
  'steroids',
  'gambling',
] as const;
export type ServiceKind = (typeof serviceKinds)[number];
