import { wakeFinder } from './nearby/finder.ts';
import { wakeMunicipality } from './nearby/municipality.ts';

/** Find help near me, and my municipality. What is typed and where the phone is stay in this page. */
const finder = document.querySelector<HTMLElement>('[data-finder]');
if (finder) void wakeFinder(finder);
const municipality = document.querySelector<HTMLElement>('[data-municipality]');
if (municipality) void wakeMunicipality(municipality);
