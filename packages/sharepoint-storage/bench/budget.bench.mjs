// What looking costs: requests and bytes of a cold load, of a warm look and of the next visit (rows kept on the machine) at 50, 5,000 and 30,000 issues. Of these a tenth is open, and
// 20 at most: an office has as many open however long it has been there. One JSON line a figure. Bytes are of bodies both ways, not
// compressed, counted at the client; change tokens move with time, as a tenant's do. Requests are counted at the client and by kind at the site, where each part of a batch shows.
import { startSharePointEmulator, SITE_ADMINISTRATOR } from '@tms-support/sharepoint-emulator';
import { decideIssue } from '@tms-support/support-domain';
import { issueToFields, openDeskOverHttp } from '../dist/index.js';

const now = () => new Date().toISOString();
let ids = 0;
const newId = () => `bench-${(ids += 1)}`;
const actor = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example', roles: ['system-administrator'] };
const told = { how: 'email', on: '2026-03-09', note: 'Told how to sign in again, with the steps in order' };

function issue(n, isClosed) {
  const facts = { at: '2026-03-10T09:00:00.000Z', actor, newId };
  const details = {
    whatHappened: `Password won't work on screen ${n}, and the code is refused`,
    area: 'sign-in',
    cause: 'forgot how',
  };
  const reporter = { kind: 'panellist', name: `Kit Ashdown ${n}`, email: `kit${n}@panel.example` };
  const solved = isClosed ? { solved: { whatWasDone: 'Sent the reset steps', told } } : {};
  const raise = { type: 'raise', key: `bench-${n}`, reporter, channel: 'portal-inbox', details, ...solved };
  const decision = decideIssue(undefined, raise, facts);
  if (decision.outcome !== 'accepted') throw new Error(decision.refusal.message);
  let latest = decision.issue;
  for (let i = 0; i < 5 && !isClosed; i += 1) {
    const next = decideIssue(
      latest,
      { type: 'add-note', text: `Rang back, no answer. Tried the other number, ${i}.` },
      facts,
    );
    if (next.outcome === 'accepted') latest = next.issue;
  }
  return latest;
}

const figure = (name, value, unit, goal) =>
  process.stdout.write(
    `${JSON.stringify({ name, value, unit, ...(goal === undefined ? {} : { goal }), better: 'lower' })}\n`,
  );
/** Kinds of request that read how a list is made, and not what is in it. */
const readsSchema = /fields|views|contenttypes|schemaxml|roledefinitions|roleassignments|sitegroups/;

for (const size of [50, 5_000, 30_000]) {
  const running = await startSharePointEmulator({
    databasePath: ':memory:',
    siteUrl: '/sites/desk',
    signedIn: SITE_ADMINISTRATOR,
  });
  let counted;
  const reset = () => {
    counted = { requests: 0, bytes: 0, digests: 0 };
    running.emulator.resetCounts();
  };
  reset();
  const counting = async (url, init) => {
    const response = await fetch(url, init);
    // A web part gets its first digest with the page, and a new one twice an hour. Here it is asked for: counted, and on its own.
    const isDigest = url.endsWith('/contextinfo');
    counted[isDigest ? 'digests' : 'requests'] += 1;
    const sent = typeof init.body === 'string' ? Buffer.byteLength(init.body) : 0;
    if (!isDigest) counted.bytes += sent + (await response.clone().arrayBuffer()).byteLength;
    return response;
  };
  const schemaReads = () =>
    Object.entries(running.emulator.counts().byKind).reduce(
      (sum, [kind, count]) => sum + (readsSchema.test(kind) ? count : 0),
      0,
    );
  const open = (siteUrl, kept = {}) => openDeskOverHttp({ siteUrl, now, newId, fetch: counting, ...kept });
  const owner = open(running.url);
  await owner.applySetUp(await owner.planSetUp(), () => undefined);
  if (schemaReads() === 0)
    throw new Error('Set-up reads columns, and none were counted: the figure would say nothing.');
  const openIssues = Math.min(20, Math.ceil(size / 10));
  const items = Array.from({ length: size }, (_, n) => ({ fields: issueToFields(issue(n, n < size - openIssues)) }));
  running.emulator.importItems('Desk issues', items);

  // PnPjs keeps a digest by address for all of a page. Spelled in other letters, this desk is a page of its own.
  const shelf = new Map();
  const memory = {
    read: async (key) => shelf.get(key),
    write: async (key, text) => void shelf.set(key, text),
    remove: async (key) => void shelf.delete(key),
  };
  const kept = { memory, loginName: SITE_ADMINISTRATOR };
  const desk = open(running.url.replace('/sites/', '/Sites/'), kept);
  reset();
  const from = performance.now();
  const entrance = await desk.enter();
  const rows = await desk.readOpenIssues();
  await Promise.all([desk.readUpdates(), desk.readDocuments()]);
  const ms = performance.now() - from;
  const parts = () => running.emulator.counts().batched;
  const cold = { ...counted, schema: schemaReads(), parts: parts() };
  if (entrance.state !== 'ready' || rows.length !== openIssues) {
    throw new Error(`${entrance.state}, ${rows.length} of ${openIssues} issues`);
  }
  const times = [];
  for (let i = 0; i < 21; i += 1) {
    reset();
    const began = performance.now();
    await desk.readOpenIssues();
    times.push(performance.now() - began);
  }
  const warm = { ...counted, schema: schemaReads() };
  const characters = [...shelf.values()].join('').length;
  if (characters === 0) throw new Error('Nothing was kept of the visit: the next one would be a first one.');
  const next = open(running.url.replace('/sites/', '/Sites/'), kept);
  reset();
  const shownFrom = performance.now();
  const last = await next.lastSeen();
  const shown = { ...counted, ms: performance.now() - shownFrom };
  const enteredFrom = performance.now();
  const nextEntrance = await next.enter();
  // What Home reads.
  const nextRows = await next.readOpenIssues('in-short');
  await Promise.all([next.readUpdates(), next.readDocuments(), next.readPeople('in-short')]);
  const visit = { ...counted, ms: performance.now() - enteredFrom, schema: schemaReads(), parts: parts() };
  if (last?.openIssues.length !== openIssues || nextEntrance.state !== 'ready' || nextRows.length !== openIssues) {
    throw new Error(
      `next visit: ${last?.openIssues.length} seen, ${nextEntrance.state}, ${nextRows.length} of ${openIssues} issues`,
    );
  }
  const words = size.toLocaleString('en-GB');
  figure(`cold load at ${words} issues: requests`, cold.requests, 'requests', 1);
  figure(`cold load at ${words} issues: requests for a digest, which a page brings along`, cold.digests, 'requests', 1);
  figure(`cold load at ${words} issues: parts of its batch`, cold.parts, 'parts', 19);
  figure(`cold load at ${words} issues: bytes`, cold.bytes, 'bytes', 150_000);
  figure(`cold load at ${words} issues: reads of columns, views or rights`, cold.schema, 'requests', 0);
  figure(`cold load at ${words} issues: time`, Math.round(ms), 'ms');
  figure(`warm look at ${words} issues: requests`, warm.requests, 'requests', 1);
  figure(`warm look at ${words} issues: requests for a digest`, warm.digests, 'requests', 0);
  figure(`warm look at ${words} issues: bytes`, warm.bytes, 'bytes', 1_000);
  figure(`warm look at ${words} issues: reads of columns, views or rights`, warm.schema, 'requests', 0);
  figure(`warm look at ${words} issues: time, median`, Math.round(times.sort((a, b) => a - b)[10] * 10) / 10, 'ms');
  figure(`next visit at ${words} issues, what was seen last: requests`, shown.requests, 'requests', 0);
  figure(`next visit at ${words} issues, what was seen last: time`, Math.round(shown.ms * 10) / 10, 'ms');
  figure(`next visit at ${words} issues: requests`, visit.requests, 'requests', 1);
  figure(`next visit at ${words} issues: parts of its batch`, visit.parts, 'parts', 15);
  figure(`next visit at ${words} issues: bytes`, visit.bytes, 'bytes', 20_000);
  figure(`next visit at ${words} issues: reads of columns, views or rights`, visit.schema, 'requests', 0);
  figure(`next visit at ${words} issues: time`, Math.round(visit.ms), 'ms');
  figure(`kept on the machine at ${words} issues`, characters, 'characters', 5_000_000);
  await running.close();
}
