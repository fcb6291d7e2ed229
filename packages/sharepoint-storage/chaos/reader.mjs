// The independent reader: opens the SQLite file and the machines' folders, and runs no code of the desk's or the emulator's. It knows
// how the tables and the notes are laid out, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { markPattern } from './plan.mjs';

const marksIn = (value) => [
  ...new Set((typeof value === 'string' ? value : JSON.stringify(value)).match(markPattern) ?? []),
];
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Every issue of the file: the story with its archives, and the item's versions, oldest first. */
export function issuesIn(file) {
  const db = new DatabaseSync(file, { readOnly: true });
  const { number } = db.prepare("SELECT number FROM lists WHERE root_url LIKE '%/DeskIssues'").get();
  const attached = db.prepare('SELECT name, content FROM attachments WHERE list_number = ? AND item_id = ?');
  const versions = db.prepare('SELECT row FROM versions WHERE list_number = ? AND item_id = ? ORDER BY version');
  const issues = db
    .prepare(`SELECT * FROM "list_${number}" ORDER BY id`)
    .all()
    .map((row) => {
      const files = new Map(
        attached.all(number, row.id).map(({ name, content }) => [name, parse(Buffer.from(content ?? []).toString())]),
      );
      const note = parse(row.f_DeskHistory);
      const archives = (note?.archived?.files ?? []).map((name) => files.get(name)?.events);
      const events = [...archives.flatMap((one) => one ?? []), ...(note?.earlier ?? []), ...(note?.events ?? [])];
      const before = versions
        .all(number, row.id)
        .map((one) => JSON.parse(one.row))
        .filter((one) => one.ui_version !== row.ui_version);
      return { id: row.id, key: row.f_DeskKey, note, archives, events, versions: [...before, row] };
    });
  db.close();
  return issues;
}

/** What is wrong with one story, in words; nothing where it is whole. */
export function gapsOf(issue, statusesByHand) {
  const { note, archives, events, versions } = issue;
  if (!note) return ['the note cannot be read'];
  const gaps = [];
  if ((note.unreadable ?? []).length > 0) gaps.push('something in the note could not be read');
  if (archives.some((one) => !one)) gaps.push('an archive is not there');
  const archived = archives.reduce((sum, one) => sum + (one?.length ?? 0), 0);
  if (archived !== (note.archived?.events ?? 0)) gaps.push(`${archived} of ${note.archived?.events} archived events`);
  if (events[0]?.type !== 'raised') gaps.push('the story does not begin with the raising');
  const place = new Map(events.map((event, at) => [event.id, at]));
  // Whatever stood in a version once stands in the story now, side by side and in the same order.
  let handled;
  for (const [at, version] of versions.entries()) {
    const then = parse(version.f_DeskHistory)?.events ?? [];
    const from = place.get(then[0]?.id) ?? -1;
    const gone = then.filter((event, i) => place.get(event.id) !== from + i);
    if (gone.length > 0)
      gaps.push(`${gone.length} events of version ${version.ui_version / 512} are gone or elsewhere`);
    const last = versions[at - 1];
    const isWrite = last === undefined || last.f_DeskHistory !== version.f_DeskHistory;
    const follows = last !== undefined && version.ui_version - last.ui_version === 512;
    // A status that somebody set by hand before the desk wrote again is part of the story.
    if (isWrite && follows && handled !== undefined && last.f_DeskStatus !== handled) {
      const known = new Set((parse(last.f_DeskHistory)?.events ?? []).map((event) => event.id));
      const told = then.some(
        (event) =>
          !known.has(event.id) && event.type === 'edited-in-list' && event.status === statusesByHand[last.f_DeskStatus],
      );
      if (!told)
        gaps.push(
          `"${last.f_DeskStatus}" was set by hand in version ${last.ui_version / 512}, and the story does not say so`,
        );
    }
    if (isWrite) handled = version.f_DeskStatus;
    else if (!follows) handled = undefined;
  }
  return gaps;
}

/** What each command came to, as each person was told, from the journals: the last word counts. */
export function toldIn(folder) {
  const told = new Map();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.jsonl'))) {
    for (const line of readFileSync(path.join(folder, name), 'utf8')
      .split('\n')
      .filter((one) => one.endsWith('}'))) {
      const { mark, how } = JSON.parse(line);
      told.set(mark, how);
    }
  }
  return told;
}

/** What is left in the outboxes: whose, in which state, and which command. */
export function leftIn(folder) {
  const machines = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
  return machines.flatMap(({ name }) =>
    readdirSync(path.join(folder, name))
      .filter((one) => one.endsWith('.json'))
      .map((one) => {
        const entry = parse(readFileSync(path.join(folder, name, one), 'utf8'));
        return { client: name, state: entry?.state ?? 'unreadable', mark: marksIn(entry ?? '')[0] };
      }),
  );
}

/** The figures of a run. */
export function judge({ file, folder, statusesByHand }) {
  const issues = issuesIn(file);
  const told = toldIn(folder);
  const left = leftIn(folder);
  const waiting = new Set(left.map(({ mark }) => mark));
  const times = new Map();
  // Details that an admin changed carry the words of the raising along: they are no second raising.
  const spoken = issues.flatMap(({ events }) => events.filter(({ type }) => type !== 'details-changed'));
  for (const mark of spoken.flatMap(marksIn)) times.set(mark, (times.get(mark) ?? 0) + 1);
  const marksOf = (...hows) =>
    [...told].filter(([, how]) => hows.some((one) => how.startsWith(one))).map(([mark]) => mark);
  const sameId = issues.flatMap(({ events }) =>
    events.filter((event, at) => events.findIndex(({ id }) => id === event.id) !== at),
  );
  const doubled = [...times].filter(([, count]) => count > 1).map(([mark]) => mark);
  return {
    issues: issues.length,
    archives: issues.reduce((sum, { archives }) => sum + archives.length, 0),
    byHand: spoken.filter(({ type }) => type === 'edited-in-list').length,
    given: told.size,
    saved: marksOf('saved').length,
    kept: marksOf('kept').length,
    written: times.size,
    lost: [
      ...marksOf('saved').filter((mark) => !times.has(mark)),
      ...marksOf('kept').filter((mark) => !times.has(mark) && !waiting.has(mark)),
    ],
    doubled: [...doubled, ...sameId.map(({ id }) => id)],
    refusedYetWritten: [
      ...marksOf('refused', 'failed').filter((mark) => times.has(mark)),
      ...left.filter(({ mark }) => times.has(mark)).map(({ mark }) => mark),
    ],
    gaps: issues.flatMap((issue) =>
      gapsOf(issue, statusesByHand)
        .slice(0, 1)
        .map((words) => `issue ${issue.id}: ${words}`),
    ),
    stuck: [...new Set(left.filter(({ state }) => state !== 'refused').map(({ client }) => client))],
    turnedDown: left.filter(({ state }) => state === 'refused').length,
  };
}
