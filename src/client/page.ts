import { chooseByPhone } from './chooser.ts';
import { showCodeOnRequest } from './code-link.ts';
import { leaveOnRequest } from './exit.ts';
import { keepOnPhone } from './kept.ts';
import { offerListening } from './listen-offer.ts';
import { leaveNoHistory } from './no-history.ts';
import { keepSection } from './sections.ts';

/**
 * The script of every page. Nothing on a page waits for it: everything can be read, rung and left without.
 * It stands first in the head as a module, so it runs when the page is whole.
 */
const own = document.querySelector<HTMLScriptElement>('script[data-base]')!;
const base = own.dataset.base!;
const lang = own.dataset.lang!;

leaveOnRequest(base);
leaveNoHistory();
keepSection();
chooseByPhone();
showCodeOnRequest();
keepOnPhone(base, lang);
offerListening();
