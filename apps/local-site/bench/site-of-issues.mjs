// A site as `npm start` makes it, with so many issues in its list as a bench asks for: they are decided by the rules, written as the
// desk's storage writes them, and read over the site's own REST. The same count gives the same issues.
import { createSharePointEmulator } from '@tms-support/sharepoint-emulator';
import { issuesList, knownProblemsList, peopleList } from '@tms-support/sharepoint-schema';
import { issueToFields, knownProblemToFields, personToFields } from '@tms-support/sharepoint-storage';
import { decideIssue } from '@tms-support/support-domain';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSitePeople, startLocalSite } from '../dist/index.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const readJson = (...where) => JSON.parse(readFileSync(path.join(here, ...where), 'utf8'));
const { situations } = readJson('../../../packages/support-domain/bench/recall-wording.json');
const names = readJson('../examples/names.json');
const texts = situations.flatMap((one) => one.texts.map((text, n) => ({ ...one, text, error: one.errors?.[n] })));

/** Who reported the oldest issue and no other: what knows of it has read the whole past. */
export const oldest = { kind: 'panellist', name: 'Wren Oldcastle', email: 'wren.oldcastle@panel.example' };

const actor = { name: 'Priya Hartnoll', email: 'priya@tmu.example', roles: ['system-administrator'] };
const firstAt = Date.parse('2016-01-04T09:00:00Z');
const lastAt = Date.parse('2026-03-02T09:00:00Z');

function chance() {
  let seed = 7;
  const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
  return { below: (end) => Math.floor(next() * end), pick: (list) => list[Math.floor(next() * list.length)] };
}

/** 140 people, as an office of this kind has, and more where the past is longer. */
function reportersOf(count) {
  const pairs = names.given.flatMap((given) => names.family.map((family) => `${given} ${family}`));
  const step = 7; // So that the first of them do not all have one given name.
  return Array.from({ length: Math.min(pairs.length, Math.max(140, Math.round(count / 20))) }, (_, n) => {
    const name = pairs[(n * step) % pairs.length];
    return {
      kind: n % 4 ? 'panellist' : 'tms-user',
      name,
      email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@panel.example`,
    };
  });
}

function* issuesOf(count, reporters) {
  const { below, pick } = chance();
  const open = Math.min(40, Math.ceil(count / 5));
  let ids = 0;
  for (let n = 0; n < count; n += 1) {
    const { text, area, cause, error, answer } = pick(texts);
    const at = new Date(firstAt + ((lastAt - firstAt) / count) * n).toISOString();
    const facts = { at, actor, newId: () => `e${(ids += 1)}` };
    const details = {
      whatHappened: `${text}. On screen ${below(60)}, batch ${below(99_999)}`,
      area,
      cause,
      ...(error ? { error: { text: error } } : {}),
    };
    const told = { how: 'email', on: at.slice(0, 10), note: `${answer.replaceAll('-', ' ')}, step by step` };
    const solved = n < count - open ? { solved: { whatWasDone: answer.replaceAll('-', ' '), told } } : {};
    const raise = {
      type: 'raise',
      key: `bench-${n}`,
      reporter: n === 0 ? oldest : pick(reporters),
      channel: 'email',
      details,
      ...solved,
    };
    const raised = decideIssue(undefined, raise, facts);
    if (raised.outcome !== 'accepted') throw new Error(raised.refusal.message);
    yield { fields: issueToFields(raised.issue), createdAt: at, modifiedAt: at };
  }
}

/** Starts a site with `count` issues. `close` takes it away again, with its file. */
export async function startSiteOfIssues(count, options = {}) {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'desk-bench-'));
  const empty = await startLocalSite({ port: 0, dataFolder, startWith: 'lists', ...options });
  await empty.close();
  const site = createSharePointEmulator({ databasePath: path.join(dataFolder, 'site.sqlite'), siteUrl: empty.siteUrl });
  const staff = readSitePeople()
    .filter(({ deskRoles }) => deskRoles.length > 0)
    .map(({ name, email, deskRoles }) => ({ name, email, roles: deskRoles, hasLeft: false }));
  const reporters = reportersOf(count);
  const known = [...reporters, oldest].map((reporter) => ({
    name: reporter.name,
    email: reporter.email,
    roles: [],
    hasLeft: false,
    reporter,
  }));
  site.importItems(
    peopleList.title,
    [...staff, ...known].map((person) => ({ fields: personToFields(person) })),
  );
  site.importItems(
    knownProblemsList.title,
    ['Codes by text message come late', 'The portal is slow on Monday mornings'].map((line, n) => ({
      fields: knownProblemToFields({ key: `line-${n}`, line, sinceAt: '2026-03-02T09:00:00.000Z' }),
    })),
  );
  site.importItems(issuesList.title, issuesOf(count, reporters));
  site.close();
  const running = await startLocalSite({ port: Number(new URL(empty.origin).port), dataFolder, ...options });
  return {
    ...running,
    async close() {
      await running.close();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
