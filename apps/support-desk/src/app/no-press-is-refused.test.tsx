import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { StorageError } from '@tms-support/sharepoint-storage';
import { dayWindow, shippedRules, writeRuleCells, type Role } from '@tms-support/support-domain';
import { DeskInMemory } from '../testing/desk-in-memory';
import { inFull } from '../testing/in-full';
import { openApp, testNow } from '../testing/open-app';
import { sam } from '../testing/people';
import { settled } from '../testing/settled';

// Whatever a screen offers to somebody to press, SharePoint lets them do. Who may do what to each list is read from the table of the guide, which
// a test of the schema holds to what set-up gives; the emulator holds those levels against SharePoint's own.

/** Which list a call writes to. */
const writes = {
  raiseIssue: 'Desk issues',
  giveCommand: 'Desk issues',
  addAttachment: 'Desk issues',
  hearUpdate: 'Desk timetable',
  giveUpdateCommand: 'Desk timetable',
  giveOutage: 'Desk outages',
  writeOutageLog: 'Desk outage log',
  addDocument: 'Desk documents',
  keepDocument: 'Desk documents',
  checkDocuments: 'Desk documents',
  keepPerson: 'Desk people',
  keepReply: 'Desk replies',
  addReplyPicture: 'Desk replies',
  setHearing: 'Desk hearings',
  keepJoining: 'Desk joining and leaving',
  giveCover: 'Desk cover',
  addKnownProblem: 'Desk known problems',
  endKnownProblem: 'Desk known problems',
  resumeKnownProblem: 'Desk known problems',
  tellOfKnownProblem: 'Desk known problems',
  publishSnapshot: 'Desk published rules',
  remindInstead: 'Desk rules',
  raiseReport: 'Desk reports',
  addToReport: 'Desk reports',
  tellReport: 'Desk reports',
  sayMeToo: 'Desk me too',
  takeMeTooBack: 'Desk me too',
} as const;

const guide = readFileSync(path.join(__dirname, '../../../../docs/guide-for-admins.md'), 'utf8');
const [heads = [], , ...rows] = guide
  .split('\n')
  .filter(
    (line, at, all) =>
      /^\| (List|---|Desk )/.test(line) && all.slice(0, at + 1).some((one) => one.startsWith('| List | Site owners')),
  )
  .map((line) => line.split('|').map((cell) => cell.trim()));
const isClosed = (list: string, audience: string, to: RegExp): boolean =>
  to.test(rows.find(([, name]) => name === list)![heads.indexOf(audience)]!);
const closed = /^(–|read)$/;

type Outage = 'none' | 'declared' | 'ended';

interface Somebody {
  roles: readonly Role[];
  audience: string;
}
const people: Readonly<Record<string, Somebody>> = {
  'a visitor, who may be a panellist': { roles: ['visitor'], audience: 'Site visitors' },
  'a member of the site': { roles: ['visitor'], audience: 'Site members' },
  'a TMS user': { roles: ['tms-user'], audience: 'TMS users' },
  'TRA support': { roles: ['tra-support'], audience: 'TRA' },
  'TRA Digital': { roles: ['tra-digital'], audience: 'TRA' },
  'the CRM developer': { roles: ['crm-developer'], audience: 'TRA' },
  'TMU, who own no site': { roles: ['portal-inbox'], audience: 'TMU' },
  'a site owner who is none of TMU': { roles: ['site-owner'], audience: 'Site owners' },
};

const places = [
  '#/',
  '#/log',
  '#/issue/41',
  '#/issue/42',
  '#/find',
  '#/report',
  '#/updates',
  '#/updates/1',
  '#/updates/new',
  '#/updates/import',
  '#/updates/hearings',
  '#/replies',
  '#/reports',
  '#/people',
  '#/people/import',
  '#/people/cover',
  '#/people/joining',
  '#/people/leaving',
  '#/rules',
  '#/settings',
  '#/set-up',
  '#/first-hour',
  '#/first-hour/past-issues',
  '#/first-hour/replies',
  '#/down',
] as const;

/** A desk with something of each kind on it, which refuses as SharePoint does, and what it refused. */
async function deskFor({ roles, audience }: Somebody, outage: Outage): Promise<[DeskInMemory, string[]]> {
  const desk = new DeskInMemory(() => testNow);
  const raise = (name: string) =>
    ({
      type: 'raise',
      key: name,
      reporter: { kind: 'panellist', name },
      channel: 'email',
      details: { whatHappened: `${name} cannot sign in` },
    }) as const;
  desk.walk(41, [raise('Asha Patel')]);
  desk.walk(42, [
    raise('Uma Shah'),
    { type: 'name-owner', owner: { name: sam.name, email: sam.email } },
    { type: 'hand-over', route: 'trello-board', noErrorReason: 'None', sentAt: '2026-03-05T09:00:00.000Z' },
  ]);
  desk.ruleItems = shippedRules.map((row, at) => ({ ...writeRuleCells(row), key: String(at + 1) }));
  desk.timetable.walk(1, [
    {
      type: 'hear',
      key: 'MC900001',
      kind: 'microsoft',
      announced: { title: 'New sign-in page', saidOn: '2026-02-02', window: dayWindow('2026-03-10') },
    },
    { type: 'tell', whom: ['TMU'], what: 'The date', on: '2026-02-20' },
    { type: 'decide', decision: { choice: 'act', impact: 'high' } },
  ]);
  await desk.addKnownProblem({ key: 'k', line: 'Letters have no address' });
  if (outage !== 'none') {
    await desk.giveOutage(undefined, { type: 'declare', key: 'd1', sinceAt: testNow });
    await desk.writeOutageLog({
      type: 'outage-log',
      outage: 'd1',
      kind: 'line',
      key: 'l',
      words: 'A line',
      saidAt: testNow,
    });
    if (outage === 'ended') await desk.giveOutage('d1', { type: 'end', workingSinceAt: testNow });
  }
  const maySetUp = audience === 'Site owners';
  const isReader = audience === 'Site owners' || audience === 'TMU' || audience === 'TRA';
  desk.person = { name: 'Nell Sorby', email: 'nell@tmu.example', roles: [...roles], maySetUp };
  desk.entrance = isReader
    ? { state: 'ready', person: desk.person, settings: {} }
    : { state: 'no-access-to-issues', person: desk.person, settings: {}, askWhom: [] };
  desk.outages.isLogClosed = isClosed('Desk outage log', audience, /^–$/);
  const refused: string[] = [];
  const calls = desk as unknown as Record<string, (...given: unknown[]) => Promise<unknown>>;
  for (const [name, list] of Object.entries(writes)) {
    const call = calls[name]!.bind(desk);
    calls[name] = async (...given) => {
      if (isClosed(list, audience, closed)) {
        refused.push(name);
        throw new StorageError('STORAGE.NOT_ALLOWED', 'No');
      }
      // The process says no as well, to whoever acts in another lane than theirs.
      const answer = await call(...given);
      const { refusal } = (answer ?? {}) as { refusal?: { code: string } };
      if (refusal?.code.endsWith('NOT_YOURS')) refused.push(`${name}: ${refusal.code}`);
      return answer;
    };
  }
  if (isClosed('Desk reports', audience, /^–$/))
    desk.readReports = () => Promise.reject(new StorageError('STORAGE.NOT_ALLOWED', 'No'));
  return [desk, refused];
}

/** What can be pressed: buttons, and boxes, which are saved as they are ticked. */
const nameOf = (one: HTMLElement): string =>
  one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '';
const toPress = (): HTMLElement[] => [...screen.queryAllByRole('button'), ...screen.queryAllByRole('checkbox')];

beforeEach(() => {
  window.localStorage.clear();
  window.print = () => undefined;
  URL.createObjectURL = () => 'blob:x';
  URL.revokeObjectURL = () => undefined;
});
afterEach(cleanup);

/** Presses whatever stands at a place and whatever appears there, once each; the place is opened again where a press has led away from it. */
async function pressAll(place: string, somebody: Somebody, outage: Outage): Promise<string[]> {
  const [pressed, ended] = [new Set<string>(), new Set<string>()];
  for (let isNew = true; isNew;) {
    isNew = false;
    const [desk, refused] = await deskFor(somebody, outage);
    openApp(desk, place);
    await settled(25);
    const begun = window.location.hash;
    while (window.location.hash === begun) {
      const next = toPress().find((one) => !pressed.has(nameOf(one)));
      if (!next) break;
      const name = nameOf(next);
      pressed.add(name);
      isNew = true;
      fireEvent.click(next);
      await settled(8);
      refused.splice(0).forEach((call) => ended.add(`${place}: “${name}” (${call})`));
    }
    cleanup();
    window.localStorage.clear();
  }
  return [...ended];
}

/** One of each that may do less, and whoever was found to be offered too much; `npm run verify` takes everybody. */
const walking = Object.entries(people).filter(
  ([, { audience }], at, all) =>
    inFull || (all.findIndex(([, one]) => one.audience === audience) === at && audience !== 'TMU'),
);

describe.each(walking)('%s', (_, somebody) => {
  it('stands in the table of the guide', () => expect(heads).toContain(somebody.audience));

  it.each(['none', 'declared', 'ended'] as const)('is offered nothing that is refused (outage: %s)', async (outage) => {
    const ended: string[] = [];
    // What an outage adds stands on its own page, and on every other one at the top.
    const open = outage === 'none' ? places : (['#/', '#/down'] as const);
    for (const place of open) ended.push(...(await pressAll(place, somebody, outage)));
    expect(ended).toEqual([]);
  });
});
