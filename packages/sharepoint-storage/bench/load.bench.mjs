// Requests, bytes and time of a cold load and of a warm one at 50, 5,000 and 30,000 issues. A tenth is open, and 20 at most: an
// office has as many open however long it has been there. One JSON line a figure; bytes are of bodies, uncompressed.
import { startSharePointEmulator, SITE_ADMINISTRATOR } from '@tms-support/sharepoint-emulator';
import { decideIssue } from '@tms-support/support-domain';
import { issueToFields, openDeskOverHttp } from '../dist/index.js';

const figure = (name, value, unit, goal) =>
  process.stdout.write(`${JSON.stringify({ name, value, unit, ...(goal === undefined ? {} : { goal }), better: 'lower' })}\n`);
const now = () => new Date().toISOString();
let ids = 0;
const newId = () => `bench-${(ids += 1)}`;
const actor = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example', roles: ['system-administrator'] };
const told = { how: 'email', on: '2026-03-09', note: 'Told how to sign in again, with the steps in order' };

function issue(n, isClosed) {
  const facts = { at: '2026-03-10T09:00:00.000Z', actor, newId };
  const whatHappened = `Password won't work on screen ${n}, and the code is refused`;
  const details = { whatHappened, area: 'sign-in', cause: 'forgot how' };
  const reporter = { kind: 'panellist', name: `Kit Ashdown ${n}`, email: `kit${n}@panel.example` };
  const solved = isClosed ? { solved: { whatWasDone: 'Sent the reset steps', told } } : {};
  const raise = { type: 'raise', key: `bench-${n}`, reporter, channel: 'portal-inbox', details, ...solved };
  const decision = decideIssue(undefined, raise, facts);
  if (decision.outcome !== 'accepted') throw new Error(decision.refusal.message);
  let now = decision.issue;
  for (let i = 0; i < 5 && !isClosed; i += 1) {
    const next = decideIssue(now, { type: 'add-note', text: `Rang back, no answer. Tried the other number, ${i}.` }, facts);
    if (next.outcome === 'accepted') now = next.issue;
  }
  return now;
}

for (const size of [50, 5_000, 30_000]) {
  const site = { databasePath: ':memory:', siteUrl: '/sites/desk', signedIn: SITE_ADMINISTRATOR };
  const running = await startSharePointEmulator(site);
  const counted = { requests: 0, bytes: 0 };
  const fetched = async (url, init) => {
    const response = await fetch(url, init);
    // A digest is given once in half an hour, and comes with the page in a web part.
    if (!url.endsWith('/contextinfo')) {
      counted.requests += 1;
      counted.bytes += (await response.clone().arrayBuffer()).byteLength;
    }
    return response;
  };
  const open = () => openDeskOverHttp({ siteUrl: running.url, now, newId, fetch: fetched });
  const owner = open();
  await owner.applySetUp(await owner.planSetUp(), () => undefined);
  const openIssues = Math.min(20, Math.ceil(size / 10));
  const isClosed = (n) => n < size - openIssues;
  const items = Array.from({ length: size }, (_, n) => ({ fields: issueToFields(issue(n, isClosed(n))) }));
  running.emulator.importItems('Desk issues', items);

  const desk = open();
  Object.assign(counted, { requests: 0, bytes: 0 });
  let from = performance.now();
  const entrance = await desk.enter();
  const rows = await desk.readOpenIssues();
  await Promise.all([desk.readUpdates(), desk.readDocuments()]);
  const cold = { ...counted, ms: performance.now() - from };
  if (entrance.state !== 'ready' || rows.length !== openIssues) {
    throw new Error(`${entrance.state}, ${rows.length} of ${openIssues} issues`);
  }

  const times = [];
  for (let i = 0; i < 21; i += 1) {
    Object.assign(counted, { requests: 0, bytes: 0 });
    from = performance.now();
    await desk.readOpenIssues();
    times.push(performance.now() - from);
  }
  const words = size.toLocaleString('en-GB');
  figure(`cold load at ${words} issues: requests`, cold.requests, 'requests', 1);
  figure(`cold load at ${words} issues: bytes`, cold.bytes, 'bytes');
  figure(`cold load at ${words} issues: time`, Math.round(cold.ms), 'ms');
  figure(`warm look at ${words} issues: requests`, counted.requests, 'requests', 1);
  figure(`warm look at ${words} issues: bytes`, counted.bytes, 'bytes');
  figure(`warm look at ${words} issues: time, median`, Math.round(times.sort((a, b) => a - b)[10] * 10) / 10, 'ms');
  await running.close();
}
