import { CsvError } from '../csv/csv-error.js';
import { readCsv } from '../csv/read-csv.js';
import { writeCsv } from '../csv/write-csv.js';
import { textFromOutside } from '../text-from-outside.js';
import { windowInWords } from '../updates/window-in-words.js';
import { stageWords } from '../update-life/update-words.js';
import { decisionOfListed, type ListedUpdate } from './listed-update.js';
import { atOnce, type Turns } from './in-turns.js';
import {
  dayFrom,
  idsIn,
  timelineOf,
  timeOf,
  webLink,
  type ImportFacts,
  type PostsReading,
  type Unreadable,
  type UpdatePost,
} from './update-post.js';

/** What a column may mean, by words of its header. The first that fits wins; a header that Microsoft has not published may change. */
const meanings = {
  id: /^(?:message ?id|id|key|post id|mc id)$/i,
  title: /^(?:message ?title|title|subject|name)$/i,
  when: /^(?:when|window|rollout|rollout schedule|timeline)$/i,
  saidOn: /^(?:last updated|last modified|updated|modified|lastmodifieddatetime|announced on|last updated date)/i,
  publishedOn: /^(?:published|start|startdatetime|date published|created)/i,
  actBy: /^(?:act by|action required by|actionrequiredbydatetime)/i,
  services: /^(?:services?|products?|workload)/i,
  body: /^(?:body|message|text|description|summary|more information)$/i,
  link: /^(?:link|url|message link|external link)/i,
} as const;
type Meaning = keyof typeof meanings;

/** Which column of a header means what, and which mean nothing here. */
const mapped = (
  header: readonly string[],
): { columns: Partial<Record<Meaning, number>>; unmapped: readonly string[] } => {
  const columns: Partial<Record<Meaning, number>> = {};
  const unmapped: string[] = [];
  header.forEach((name, index) => {
    const plain = name.trim();
    const meaning = (Object.keys(meanings) as Meaning[]).find(
      (one) => columns[one] === undefined && meanings[one].test(plain),
    );
    if (meaning === undefined) unmapped.push(plain === '' ? `column ${index + 1}` : plain);
    else columns[meaning] = index;
  });
  return { columns, unmapped };
};

/** What PowerShell and Excel put above the first row, which is not one of the file's own. */
const aboveHeader = /^\uFEFF?(?:#TYPE [^\r\n]*|"?sep=.?"?)\r?\n/i;

const meaningWords: Record<Meaning, string> = {
  id: 'the ID',
  title: 'the title',
  when: 'when it comes',
  saidOn: 'when it was last changed',
  publishedOn: 'when it was published',
  actBy: 'act by',
  services: 'the services',
  body: 'the text',
  link: 'the link',
};
const mappingInWords = (header: readonly string[], columns: Partial<Record<Meaning, number>>): string =>
  `Read: ${(Object.keys(columns) as Meaning[]).map((one) => `“${header[columns[one]!]!.trim()}” as ${meaningWords[one]}`).join(', ')}.`;

/** As {@link readUpdatesCsv}, a row at a time. */
export function* csvPosts(file: string, facts: ImportFacts): Turns<PostsReading> {
  let rows: string[][];
  try {
    rows = readCsv(textFromOutside(file).replace(aboveHeader, ''));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      outcome: 'not-read',
      message: `This file cannot be read from line ${error.line} on. Nothing was brought in.`,
    };
  }
  const [header, ...lines] = rows;
  const { columns, unmapped } = mapped(header ?? []);
  if (columns.title === undefined)
    return {
      outcome: 'not-read',
      message: 'No column of this file is called Title. Save it as CSV with commas, with its first row.',
    };
  const posts: UpdatePost[] = [];
  const unreadable: Unreadable[] = [];
  let daysTaken = 0;
  for (const [index, row] of lines.entries()) {
    yield index / lines.length;
    const cell = (meaning: Meaning): string | undefined => {
      const text = columns[meaning] === undefined ? undefined : row[columns[meaning]]?.trim();
      return text === undefined || text === '' ? undefined : text;
    };
    if (row.every((text) => text.trim() === '')) continue;
    const title = cell('title');
    if (title === undefined) {
      unreadable.push({ where: `row ${index + 2}`, why: 'It has no title.' });
      continue;
    }
    const said = dayFrom(cell('saidOn'), facts.todayOn) ?? dayFrom(cell('publishedOn'), facts.todayOn);
    if (said === undefined) daysTaken += 1;
    const saidOn = said ?? facts.todayOn;
    const html = cell('body');
    const body = html === undefined ? undefined : facts.textOf(html);
    const [id = cell('id')] = idsIn(cell('id') ?? '');
    const [actBy, link] = [dayFrom(cell('actBy'), facts.todayOn), webLink(cell('link'))];
    posts.push({
      ...(id === undefined ? {} : { id }),
      title,
      ...(body === undefined ? {} : { body }),
      services: (cell('services') ?? '')
        .split(/[,;]/)
        .map((text) => text.trim())
        .filter((text) => text !== ''),
      saidOn,
      ...timeOf(cell('when') ?? (body === undefined ? undefined : timelineOf(body)), saidOn),
      ...(actBy === undefined ? {} : { actBy }),
      ...(link === undefined ? {} : { link }),
    });
  }
  const limits = [
    mappingInWords(header!, columns),
    ...(unmapped.length > 0 ? [`Not used: ${unmapped.join(', ')}.`] : []),
    ...(daysTaken > 0 ? [`${daysTaken} of ${posts.length} do not say when they were changed; today was used.`] : []),
  ];
  return { outcome: 'read', posts, unreadable, limits, isWhole: false };
}

/**
 * Posts from a file of values: the admin centre's, by what its columns mean and never by their place, or the desk's own. A row that
 * cannot be read costs that row; columns that mean nothing here are named.
 */
export const readUpdatesCsv = (file: string, facts: ImportFacts): PostsReading => atOnce(csvPosts(file, facts));

/** The timetable as the desk's own file, which `readUpdatesCsv` reads again. */
export const updatesCsv = (updates: readonly ListedUpdate[]): string =>
  writeCsv([
    ['Key', 'Title', 'When', 'Announced on', 'Link', 'Stands at', 'Decision'],
    ...updates.map((update) => [
      update.key,
      update.title,
      update.window ? windowInWords(update.window) : '',
      update.saidOn,
      update.link,
      stageWords[update.stage],
      decisionOfListed(update),
    ]),
  ]);
