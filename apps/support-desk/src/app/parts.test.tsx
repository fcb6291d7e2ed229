import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { IssueCommand } from '@tms-support/support-domain';
import type { DeskInMemory } from '../testing/desk-in-memory';
import { ashaRaises } from '../testing/example-issue';
import { newDesk, openApp, testNow, violations } from '../testing/open-app';
import { leaveWaiting, withOutbox } from '../testing/outbox-over';
import { priya } from '../testing/people';
import { makeThrow } from '../testing/throwing-parts';
import { press } from '../testing/type-in';

// A function, which stands before every import: the mocks below are asked for while the first of them is read.
function mockMayThrow<T extends object>(module: T): T {
  return jest.requireActual<typeof import('../testing/throwing-parts')>('../testing/throwing-parts').mayThrow(module);
}

jest.mock('../screens/log-issue/beside/Beside', () =>
  mockMayThrow(jest.requireActual('../screens/log-issue/beside/Beside')),
);
jest.mock('../screens/log-issue/FromReport', () => mockMayThrow(jest.requireActual('../screens/log-issue/FromReport')));
jest.mock('../screens/log-issue/WhatHappened', () =>
  mockMayThrow(jest.requireActual('../screens/log-issue/WhatHappened')),
);
jest.mock('../screens/issue/known/KnownLine', () =>
  mockMayThrow(jest.requireActual('../screens/issue/known/KnownLine')),
);
jest.mock('../screens/issue/story/Story', () => mockMayThrow(jest.requireActual('../screens/issue/story/Story')));
jest.mock('../screens/issue/IssueFacts', () => mockMayThrow(jest.requireActual('../screens/issue/IssueFacts')));
jest.mock('../screens/issue/people/PeopleOnIssue', () =>
  mockMayThrow(jest.requireActual('../screens/issue/people/PeopleOnIssue')),
);
jest.mock('../screens/issue/attachments/Attachments', () =>
  mockMayThrow(jest.requireActual('../screens/issue/attachments/Attachments')),
);
jest.mock('../screens/issue/SilenceSoFar', () => mockMayThrow(jest.requireActual('../screens/issue/SilenceSoFar')));
jest.mock('../screens/issue/ahead/NudgeAhead', () =>
  mockMayThrow(jest.requireActual('../screens/issue/ahead/NudgeAhead')),
);
jest.mock('../screens/issue/ahead/LastTimeHere', () =>
  mockMayThrow(jest.requireActual('../screens/issue/ahead/LastTimeHere')),
);
jest.mock('../screens/issue/reply/ReplyLibrary', () =>
  mockMayThrow(jest.requireActual('../screens/issue/reply/ReplyLibrary')),
);
jest.mock('../screens/issue/reply/OpenPlaceholders', () =>
  mockMayThrow(jest.requireActual('../screens/issue/reply/OpenPlaceholders')),
);
jest.mock('../screens/issue/handover/TextToPaste', () =>
  mockMayThrow(jest.requireActual('../screens/issue/handover/TextToPaste')),
);
jest.mock('../screens/home/KeptDrafts', () => mockMayThrow(jest.requireActual('../screens/home/KeptDrafts')));
jest.mock('../screens/home/cover/CoverOfInboxes', () =>
  mockMayThrow(jest.requireActual('../screens/home/cover/CoverOfInboxes')),
);
jest.mock('../screens/home/KnownProblems', () => mockMayThrow(jest.requireActual('../screens/home/KnownProblems')));
jest.mock('../screens/home/coming-up/ComingUp', () =>
  mockMayThrow(jest.requireActual('../screens/home/coming-up/ComingUp')),
);
jest.mock('../screens/home/issues/IssueLine', () =>
  mockMayThrow(jest.requireActual('../screens/home/issues/IssueLine')),
);
jest.mock('../screens/report/OwnReport', () => mockMayThrow(jest.requireActual('../screens/report/OwnReport')));
jest.mock('../screens/updates-and-documents/Timetable', () =>
  mockMayThrow(jest.requireActual('../screens/updates-and-documents/Timetable')),
);
jest.mock('../screens/updates-and-documents/documents/Documents', () =>
  mockMayThrow(jest.requireActual('../screens/updates-and-documents/documents/Documents')),
);
jest.mock('../screens/settings/health/HealthPart', () =>
  mockMayThrow(jest.requireActual('../screens/settings/health/HealthPart')),
);
jest.mock('../screens/settings/LinksPart', () => mockMayThrow(jest.requireActual('../screens/settings/LinksPart')));
jest.mock('../screens/rules/RulesPart', () => mockMayThrow(jest.requireActual('../screens/rules/RulesPart')));
jest.mock('./outbox/WaitingList', () => mockMayThrow(jest.requireActual('./outbox/WaitingList')));

beforeEach(() => {
  window.localStorage.clear();
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  makeThrow(undefined);
  cleanup();
  jest.restoreAllMocks();
});

const asha: IssueCommand = ashaRaises();

function deskWithAll(): DeskInMemory {
  const desk = newDesk();
  desk.walk(41, [asha]);
  const by = { name: desk.person.name, email: desk.person.email };
  const row = { number: 1, kind: 'problem' as const, words: 'Letters', at: testNow, faults: [], listUrl: '' };
  desk.reports = [{ thread: 't', by, rows: [row], head: { number: 1, etag: '"1"' } }];
  return desk;
}

/** Where a part stands, and what must stay beside it. */
const parts: readonly [part: string, hash: string, stays: string][] = [
  ['Beside', '#/log', 'form textarea'],
  ['FromReport', '#/log?report=t', 'form textarea'],
  ...['KnownLine', 'Story', 'IssueFacts', 'PeopleOnIssue', 'Attachments'].map(
    (part) => [part, '#/issue/41/add-note', 'form textarea'] as [string, string, string],
  ),
  ...['SilenceSoFar', 'NudgeAhead', 'LastTimeHere'].map(
    (part) => [part, '#/issue/41', '#tsd-steps'] as [string, string, string],
  ),
  ['ReplyLibrary', '#/issue/41/tell-person', 'form textarea'],
  ['OpenPlaceholders', '#/issue/41/tell-person', 'form textarea'],
  ['TextToPaste', '#/issue/41/hand-over', 'form textarea'],
  ...['CoverOfInboxes', 'KnownProblems', 'ComingUp', 'KeptDrafts'].map(
    (part) => [part, '#/', 'a[href="#/issue/41"]'] as [string, string, string],
  ),
  ['IssueLine', '#/', '#tsd-home-needs-you'],
  ['OwnReport', '#/report', 'form textarea'],
  ['Timetable', '#/updates', 'h2'],
  ['Documents', '#/updates', 'h2'],
  ['RulesPart', '#/rules', 'h2'],
  ...['HealthPart', 'LinksPart'].map((part) => [part, '#/settings', 'h2'] as [string, string, string]),
  ['WaitingList', '#/log', 'form textarea'],
];

it.each(parts)('%s throws at %s, and what stands beside it stays', async (part, hash, stays) => {
  makeThrow(part);
  const desk = deskWithAll();
  if (part === 'WaitingList') await leaveWaiting(desk);
  const began = JSON.stringify({ savedAt: Date.parse(testNow), answers: { name: 'Kit' } });
  if (part === 'KeptDrafts')
    window.localStorage.setItem(`tms-support-desk/draft/https://tms.example/sites/tms/${priya.email}/log`, began);
  openApp(desk, hash, withOutbox());
  await waitFor(() => expect(document.querySelector('[data-missing-part]')).not.toBeNull(), { timeout: 10_000 });
  await waitFor(() => expect(document.querySelector(stays)).not.toBeNull());
  expect(screen.queryByText(/problem with the service/)).toBeNull();
  expect(await violations(document.querySelector('[data-tms-support-desk]')!)).toEqual([]);
  makeThrow(undefined);
  const again = document.querySelector<HTMLButtonElement>('[data-missing-part] button')!;
  again.focus();
  fireEvent.click(again);
  await waitFor(() => expect(document.querySelector('[data-missing-part]')).toBeNull());
  // The button went with what it mended: the focus stays where the part stands.
  expect(document.activeElement).not.toBe(document.body);
});

it('tries what the desk knows again by itself when something else is typed', async () => {
  makeThrow('Beside');
  openApp(deskWithAll(), '#/log');
  await waitFor(() => expect(document.querySelector('[data-missing-part]')).not.toBeNull());
  makeThrow(undefined);
  fireEvent.change(document.querySelector('form textarea')!, { target: { value: 'Code refused' } });
  await waitFor(() => expect(document.querySelector('[data-missing-part]')).toBeNull());
});

it('offers the words of a form that cannot be shown, as text: to copy, to keep or to throw away', async () => {
  const opened = openApp(deskWithAll(), '#/log');
  await screen.findByLabelText('Who has the problem?');
  fireEvent.change(document.querySelector('form textarea')!, { target: { value: 'The code was refused' } });
  opened.unmount();
  makeThrow('WhatHappened');
  openApp(deskWithAll(), '#/log');
  expect(await screen.findByText(/problem with the service/)).toBeTruthy();
  const words = () => screen.queryByLabelText<HTMLTextAreaElement>(/^What you typed for/);
  expect(words()!.value).toContain('What happened: The code was refused');
  expect(words()!.value).not.toContain('key-');
  expect(await violations(document.querySelector('[data-tms-support-desk]')!)).toEqual([]);
  press('Discard this text');
  press('Keep it');
  expect(words()).not.toBeNull();
  press('Discard this text');
  press('Discard it for good');
  expect(words()).toBeNull();
  expect(Object.keys(window.localStorage).filter((key) => key.includes('/draft/'))).toEqual([]);
  makeThrow(undefined);
  press('Try again');
  expect(await screen.findByLabelText('Who has the problem?')).toBeTruthy();
});

it('says nothing of words where none were typed', async () => {
  makeThrow('WhatHappened');
  openApp(deskWithAll(), '#/log');
  await screen.findByText(/problem with the service/);
  expect(screen.queryByText('What you had typed')).toBeNull();
});
