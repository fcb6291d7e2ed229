import { wordList } from '../words/word-list.js';
import { monthNames } from '../words/dates.js';
import { smallWords } from '../words/small-words.js';

export { titles } from '../words/titles.js';

/** Pieces of names that are no name alone. */
export const particles = wordList(
  'de van der den von la le du da di del dos al el bin ibn ap ab the and of mac mc st o d',
);

/** Names that are words too: on their own they count only with a capital, and where a sentence begins a person looks at them. */
export const ordinaryNames = wordList(
  'will may mark rose grace art faith hope joy june april august summer autumn reed read lane hill field fields wood ' +
    'woods brook brooks banks bank church street parish park green brown black white gold silver short long young old new ' +
    'little small strong sharp wise swift good best day days knight king queen prince page cook cooper ward case law ' +
    'judge bell box call carry cross date first fox free hand head house hunt jack key lake large last lock love major ' +
    'manual minor moon more moss north south east west pace pat pierce pitt price rich river rivers rock rush sandy sky ' +
    'spring stone storm tab temple tidy token van view wells winter wright chance hunter guy man miles monitor sage sunny ' +
    'trip wade can do so he an on in to it is no ok us we me my by',
);

/** Months that are names: "in May", "3 June". */
export const monthNamesThatAreNames = wordList('may june april august');
/** The months as one writes them, in full and short. */
export const monthWords = `${monthNames.join(' ').toLowerCase()} jan feb mar apr jun jul aug sep oct nov dec`;
/** Words with a capital that are no names of people here. */
export const notPeople = wordList(
  `${smallWords} ${monthWords} ` +
    'sept mon tue wed thu fri sat sun tms tra tmu crm url pdf trello teams microsoft dynamics ' +
    'sharepoint outlook excel word onedrive windows google apple iphone ipad android mac zoom portal stakeholder ' +
    'engagement teacher teachers misconduct regulation agency panel panellist panellists hearing hearings case ' +
    'cases business process error errors save close cancel delete submit back ok digital support desk issue ' +
    'issues record screen form board system administrator admin document documents bundle notice letter letters ' +
    'task tasks sign-in unavailability update release message code password email phone london england wales ' +
    'scotland britain english welsh uk bst gmt christmas easter cheers hiya hey best kind sincerely contact ' +
    'reference details area channel first new img',
);

/** What people do and hardly a thing: "may said". */
export const doneByPeople =
  'says said told tells asked asks rang rings phoned emailed wrote thinks thought wants wanted tried mentioned forgot noticed explained';
/** Sentences in which a person does something: "Bronwen says". */
export const doingOfPeople = wordList(
  `${doneByPeople} emails writes needs needed reports reported tries called calls mentions sent sends notices`,
);

/** What stands above a name that ends a message, as a piece of an expression. */
export const signingOff = 'thanks|thank you|regards|cheers|wishes|sincerely|faithfully|ta';
