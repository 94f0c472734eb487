import { readdirSync } from 'node:fs';

/** The drawings that content may ask for: every SVG file in this folder. */
export const drawingNames: readonly string[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.svg'))
  .map((file) => file.slice(0, -'.svg'.length));
