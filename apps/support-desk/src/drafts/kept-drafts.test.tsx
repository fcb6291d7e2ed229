import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, screen } from '@testing-library/react';
import type { OutboxEntry } from '@tms-support/sharepoint-storage';
import {
  channelSchema,
  closingOutcomeSchema,
  handoverRouteSchema,
  reporterKindSchema,
  tmsRoleSchema,
  type Channel,
  type IssueCommand,
} from '@tms-support/support-domain';
import { answersOf, formOf } from '../app/outbox/command-words';
import { newDesk, openApp, testNow } from '../testing/open-app';
import { priya } from '../testing/people';
import { channelNames } from '../words/names-of-things';
import { DraftBox, type Answers } from './draft-box';

beforeEach(() => window.localStorage.clear());
afterEach(cleanup);

const site = 'https://tms.example/sites/tms';
const nowInMs = (): number => Date.parse(testNow);
const fileOf = (version: string): string => path.resolve(__dirname, `../../test/kept/${version}/drafts.json`);

const on = '2026-03-04';
const told = { how: 'email', on, note: 'Told what was done' } as const;
const reporter = { kind: 'panellist', name: 'Kit Ashdown', email: 'kit.ashdown@panel.example' } as const;
const details = { whatHappened: 'The code is refused', area: 'sign-in', cause: 'input', hearingOn: '2026-03-29' };
/** Steps that have a form, with every word that its answers may hold. */
const commands: readonly IssueCommand[] = [
  ...channelSchema.options.map((channel): IssueCommand => ({
    type: 'raise',
    key: 'key-1',
    reporter,
    channel,
    details,
    solved: { whatWasDone: 'Sent the steps', told: { ...told, how: channel } },
  })),
  ...tmsRoleSchema.options.map((tmsRole): IssueCommand => ({
    type: 'add-person',
    reporter: { kind: 'tms-user', name: 'Cass Webb', tmsRole },
    channel: 'teams',
  })),
  ...handoverRouteSchema.options.map((route): IssueCommand => ({
    type: 'hand-over',
    route,
    noErrorReason: 'It shows none',
    sentAt: '2026-03-04T10:00:00.000Z',
  })),
  ...closingOutcomeSchema.options.map((outcome): IssueCommand => ({ type: 'close', outcome, told })),
  { type: 'ask-person', question: 'Which browser?', told },
  { type: 'answer', whatWasDone: 'Sent the steps', told, cause: 'input', prevention: 'Say the format' },
  { type: 'change-details', details },
  { type: 'add-note', text: 'Rang back' },
];

interface KeptDraft {
  id: string;
  /** What stood in `localStorage`. */
  text: string;
}

const storeUnder = (id: string): string => `tms-support-desk/draft/${site}/${priya.email}/${id}`;

/** What today's code keeps of each form: with a name it is kept for good, as that version's. */
function draftsOfToday(): KeptDraft[] {
  const number = 41;
  return commands.map((command) => {
    const given = command.type === 'raise' ? {} : { on: { number, etag: '"1"' } };
    const entry: OutboxEntry = { id: 'e', order: 1, givenAt: testNow, command, state: 'refused', ...given };
    const { draftId } = formOf(entry);
    new DraftBox(site, priya.email, window.localStorage, nowInMs).keep(draftId, answersOf(entry));
    return { id: draftId, text: window.localStorage.getItem(storeUnder(draftId))! };
  });
}

const version = process.env['TMS_KEEP_VERSION'];
if (version && !existsSync(fileOf(version))) {
  mkdirSync(path.dirname(fileOf(version)), { recursive: true });
  writeFileSync(fileOf(version), `${JSON.stringify(draftsOfToday(), undefined, 2)}\n`);
}

const drafts = JSON.parse(readFileSync(fileOf('0.1.0'), 'utf8')) as KeptDraft[];
const answersIn = (text: string): Answers => (JSON.parse(text) as { answers: Answers }).answers;

/** The answers that are codes, and what they are codes of. */
const codes = {
  channel: channelSchema,
  'told.how': channelSchema,
  'solved.told.how': channelSchema,
  'reporter.kind': reporterKindSchema,
  'reporter.tmsRole': tmsRoleSchema,
  route: handoverRouteSchema,
  outcome: closingOutcomeSchema,
} as const;

describe('what 0.1.0 kept of half-written forms', () => {
  it('is read, each answer of it, and each code is still one', () => {
    const seen = new Set<string>();
    for (const { id, text } of drafts) {
      window.localStorage.clear();
      window.localStorage.setItem(storeUnder(id), text);
      const answers = new DraftBox(site, priya.email, window.localStorage, nowInMs).open(id);
      expect(answers).toEqual(answersIn(text));
      for (const [field, schema] of Object.entries(codes)) {
        const answer = answers![field];
        if (answer === undefined) continue;
        seen.add(field);
        expect([field, answer, schema.safeParse(answer).success]).toEqual([field, answer, true]);
      }
    }
    expect([...seen].sort()).toEqual(Object.keys(codes).sort());
  });

  it('stands in its form again, with the choice that was made', async () => {
    const typed = drafts.filter(({ id, text }) => id === 'log' && answersIn(text)['channel'] !== 'desk');
    expect(typed).toHaveLength(6);
    for (const { id, text } of typed) {
      window.localStorage.setItem(storeUnder(id), text);
      openApp(newDesk(), '#/log');
      const what = (await screen.findByLabelText('What happened?')) as HTMLTextAreaElement;
      expect(what.value).toBe('The code is refused');
      const channel = answersIn(text)['channel'] as Channel;
      const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')].map(
        ({ id: field }) => document.querySelector(`label[for="${field}"]`)?.textContent,
      );
      expect(chosen).toContain(channelNames[channel]);
      cleanup();
    }
  });
});
