/** The drawings that content may ask for. One file each in this folder. */
export const drawingNames = [
  'call-113',
  'airway',
  'breaths',
  'naloxone-open',
  'naloxone',
  'recovery-position',
  'stay',
  'complaint-path',
] as const;

export type DrawingName = (typeof drawingNames)[number];
