import { places } from '../places.js';

/** What only a word, a choice or a time is called: "is not an option", "is a bad month". */
const calledThing =
  /^(?:, \p{Alpha}+)*(?: and \p{Alpha}+)?(?: \p{Alpha}+)? (?:is|are|was|were|isn't|aren't) (?:not |never |only )?(?:an?|the|one of the)? ?(?:\p{Alpha}+ )?(?:options?|months?|stages?|roles?|fields?|columns?|words?|labels?|status(?:es)?|seasons?|settings?|values?|sizes?|shapes?|colou?rs?)(?=$|[.,:;\n]| (?:for|in|of|on|and|or|to))/u;
/** "what Acknowledge means", "NI stands for". */
const explained = /^["'”’]? (?:means?|stands? for|refers? to)(?! (?:that|to|well|it))(?!\p{Alpha})/u;
/** "June figures", "Art lessons". */
const ofThings =
  /^(?:may|june|april|august) (?:figures?|totals?|numbers|returns?|reports?|statistics|stats|invoices?|minutes|meetings?|newsletter|data|versions?|timetable|deadline|rollout|patch(?:es)?|statement)(?!\p{Alpha})|^(?:may|june|april|august) is (?:always|usually|often|normally|too|when)(?!\p{Alpha})|^field level(?!\p{Alpha})|^christian (?:schools?|holidays?|festivals?)(?!\p{Alpha})|^will power(?!\p{Alpha})|^rose[ -]tinted(?!\p{Alpha})|^art (?:lessons?|rooms?|files?|class(?:es)?|department)(?!\p{Alpha})/u;

/** "Georgia font", "Sandy Lane depot": what a person is not followed by. */
const ofKind =
  /^ (?:fonts?|depot|drive|server|cluster|engine|template|theme|office|venue|site|schools?|hotel|station|unit|pub)(?!\p{Alpha})|^, (?:the|our|an?) (?:\p{Alpha}+ ){0,3}(?:venue|app|hotel)/u;
/** "room Churchill", "set in Georgia", "Stoke-on-Trent". */
const afterKind = /(?<!\p{Alpha})(?:room|fonts?|set in|times new|storm|server) $|-on-$/u;
/** "at Darlington", and not "look at Preston". */
const inPlace = /(?<!(?:look|trust)\p{Alpha}* )(?<!\p{Alpha})(?:in|at) $/u;

/** "Robin Hood Road": without a number it is not an address; with one `streetAddresses` has it. */
const ofStreet = /^ (?:road|street|avenue|crescent)(?!\p{Alpha})/u;

/** "Lincoln and Durham": two towns, of which either may be somebody's name alone. */
const withTown = /^(?:,| and) (\p{Alpha}+)/u;
const afterTown = /(?:^|[^\p{Alpha}])(\p{Alpha}{3,20})(?:,| and) $/u;

/** Whether what stands around a word says that it is a thing, a choice or a time, and nobody. */
export const isThingHere = (folded: string, start: number, end: number): boolean => {
  const after = folded.slice(end, end + 70);
  const other = withTown.exec(after) ?? afterTown.exec(folded.slice(Math.max(0, start - 24), start));
  const text = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 30), start);
  return (
    (places.has(text) && (places.has(other?.[1] ?? '') || inPlace.test(before))) ||
    ofKind.test(after) ||
    (/^\p{Alpha}{4,}$/u.test(text) && afterKind.test(before)) ||
    ofStreet.test(after) ||
    explained.test(after) ||
    calledThing.test(after) ||
    ofThings.test(text + folded.slice(end, end + 24))
  );
};
