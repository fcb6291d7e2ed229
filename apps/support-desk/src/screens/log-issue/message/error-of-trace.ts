// What developers and testers paste: the lines of a program's stack, and above them what it failed with. Browsers', SharePoint's, Dynamics' and
// PowerShell's, as public reports have them (SharePoint/sp-dev-docs 8934 and 10649, pnp/PnP-PowerShell 770, akaskela/WorkflowElements 9,
// rappen/FetchXMLBuilder 664 [R]); the word for "at" in other languages is .NET's [L].

/** A file and its line, or a method with its dots and brackets: "at home (in Derby)" and "at 10:15" are somebody's. */
const ofStack =
  /^(?:at|en|bei|à|in|w) (?:(?:async |new )?[^\s()\d][^\s()]{0,300}(?::\d+(?::\d+)?$|[^\s()]{0,80} ?\((?:<anonymous>|index \d|native|[^()]{0,300}:\d+)|(?<=\w\.[^\s()]{1,200})\()|new \S{1,80} \(<anonymous>)|^At line:\d+ char:\d+|^at \S{1,80} \([^()]{1,300}:\d+\)$/u;
const headsStack = /^(?:\*\*)?(?:server |call |full )?stack(?: ?trace)?(?:\*\*)?\s?:?$/i;
const namesFailure = /\b[A-Z]\w{1,80}(?:Error|Exception)\s?:/;
const longestAbove = 3;

/** A line without what marks it as code or bold, or as an answer of a form. */
const plainLine = (line: string): string =>
  line
    .trim()
    .replace(/^(?:message|error message|description|error)\s?: (?=\S)/i, '')
    .replace(/^\*\*|\*\*$/g, '')
    .trim();

/** The text without the fences of a block of code: they are nobody's words. */
export const withoutFences = (text: string): string => text.replace(/^[ \t]{0,8}```[^`\n]{0,40}$/gm, '');

/** What stands right above a stack: the words of the error that it is of. */
export function errorsAboveStack(text: string): readonly string[] {
  const lines = text.split('\n');
  const isStack = (line = ''): boolean => ofStack.test(line.trim()) || headsStack.test(line.trim());
  return lines.flatMap((line, at) => {
    if (!isStack(line) || isStack(lines[at - 1])) return [];
    let above = at - 1;
    while (above > at - longestAbove && lines[above]?.trim() === '') above -= 1;
    const said = plainLine(lines[above] ?? '');
    if (said === '' || isStack(said) || /[:?]$/.test(said)) return [];
    const before = plainLine(lines[above - 1] ?? '');
    // An error within an error goes on in the next line.
    return [namesFailure.test(before) && !namesFailure.test(said) ? `${before} ${said}` : said];
  });
}
