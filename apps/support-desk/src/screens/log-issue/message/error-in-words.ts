const errorLine = new RegExp(
  [
    'business process error',
    '\\b(?:error|exception|fault)\\b[^\\n]{0,80}?(?:\\b[A-Z]{2,}-?\\d+\\b|\\b0x[0-9a-f]{4,}\\b|\\b\\d{3,}\\b)',
    '\\b(?:generic sql error|an error (?:has )?occurred|access (?:(?:is|was) )?denied|(?:insufficient|sufficient) (?:permissions?|privileges)|sql (?:server )?error|unexpected error)\\b',
  ].join('|'),
  'i',
);

/** What stands in quotation marks. An apostrophe opens none. */
const quoted =
  /"([^"]{6,500})"|“([^”]{6,500})”|„([^“”"]{6,500})[“”"]|«\s?([^»]{6,500}?)\s?»|「([^」]{4,500})」|(?<=^|[\s(])['‘]([^'‘’]{8,500})['’](?!\p{L})/gu;

/** A thing that says something: "the page then says". What a person or a letter says is no message of the program. */
const byThing =
  /\b(?:it|tms|teams|outlook|edge|chrome|safari|firefox|(?:page|screen|portal|porth|system|app|program|player|room|list|box|window|banner|site|website|browser|form|button|field|menu|tab|table|message|error|pop-?up|computer|laptop|phone|tablet|viewer|upload|download|calendar))\b[^.!?]{0,60}\b(?:says?|said|saying|shows?|showed|reads|prints?|printed|displays?|gives?|gave|flash(?:es|ed)|answers|replies|returns|reports|dweud)\b[^.!?]{0,40}$|\bI\b[^.!?]{0,20}\b(?:get|got|getting)\b[^.!?]{0,30}$|\b(?:stuck (?:on|at)|hovering \p{L}+|errors?|messages?)[: ]{0,2}$/iu;
const bySight = /\b(?:see|saw|seen)\b[^.!?]{0,30}$/i;
const byPerson =
  /\b(?:letter|e-?mail|notice|guide|handbook|leaflet|clerk|chair|colleague|call(?:ed)?|button|tab|tick)\b[^.!?]{0,40}$/i;
/** "… is all it says", "… in a grey box". */
const saidBehind =
  /^\s?(?:(?:is|was)\b[^.!?]{0,20}\bit (?:says|said|shows)|,? it (?:says|said|shows)|,? (?:in|on) (?:a|the) (?:\p{L}+ )?(?:box|banner|bar|page|screen|window|pop-?up))\b/iu;
const tellsOfFailure =
  /\b(?:wrong|fail(?:ed|ure|s)?|cannot|can['’]t|could not|couldn['’]t|unable|not (?:found|allowed|valid|available)|denied|refused|expired|invalid|locked|blocked|timed? ?out|missing|problem)\b/i;

/** What a line quotes that a program said. */
function quotedOfProgram(line: string): string | undefined {
  for (const found of line.matchAll(quoted)) {
    const said = found.slice(1).find(Boolean)!.trim();
    // Somebody may quote what they wrote, and in it what they saw.
    const within = quotedOfProgram(said);
    if (within) return within;
    const before = line.slice(Math.max(0, found.index - 160), found.index);
    const behind = line.slice(found.index + found[0].length);
    const isAll = before.trim() === '' && /^[.,]?$/.test(behind.trim());
    const isFailure = (isAll || bySight.test(before)) && tellsOfFailure.test(said);
    if (isFailure || saidBehind.test(behind) || (byThing.test(before) && !byPerson.test(before))) return said;
  }
  return undefined;
}

/** The words that look like an error message: what stands in quotation marks in such a line, else the line; else what a program is quoted with. */
export function errorIn(text: string): string | undefined {
  const lines = text.split('\n').map((line) => line.slice(0, 2_000));
  const line = lines.find((one) => errorLine.test(one));
  if (line === undefined) return lines.map(quotedOfProgram).find(Boolean);
  const said = [...line.matchAll(quoted)]
    .map((found) => found.slice(1).find(Boolean)!)
    .find((one) => errorLine.test(one));
  return (said ?? quotedOfProgram(line) ?? line).trim().slice(0, 500);
}
