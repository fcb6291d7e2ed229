import { issueEventSchema, type IssueEventType } from './issue-event.js';

const told = '{"how":"email","on":"2026-03-02","note":"Sent the steps"}';

/**
 * Each event with the least that it says, as a history has it that was stored once: read for ever, so no line here is changed, and what an
 * event comes to say besides is optional.
 */
const atTheLeast: Readonly<Record<IssueEventType, string>> = {
  raised:
    '"key":"issue-1","reporter":{"kind":"panellist","name":"Grace Obi"},"channel":"teams","details":{"whatHappened":"The save button is missing"}',
  'owner-named': '"owner":{"name":"Priya Shah","email":"priya.shah@tmu.example"}',
  'person-asked': `"question":"Which screen?","told":${told}`,
  'person-replied': '"reply":"The hearings screen"',
  'person-told': `"told":${told}`,
  answered: `"whatWasDone":"Made it again","told":${told}`,
  'not-resolved': '"whatHappened":"Still missing"',
  'handed-over': '"route":"problem-form","sentAt":"2026-03-02T09:00:00.000Z"',
  'tra-asked': '"question":"Which browser?"',
  'tra-answered': '"information":"Edge"',
  'card-linked': '"cardUrl":"https://trello.com/c/Card0001"',
  'fix-required': '',
  'fix-not-required': '"reason":"Works as agreed"',
  'fix-applied': '',
  'fix-not-confirmed': '"whatHappened":"Not back yet"',
  'fix-confirmed': '',
  closed: `"outcome":"worked","told":${told}`,
  reopened: '"reason":"It happened again"',
  'note-added': '"text":"Seen before in June"',
  'file-added': '"file":{"name":"screen.png","size":2048}',
  'details-changed': '"details":{"whatHappened":"The save button is missing"}',
  'edited-in-list': '"status":"looking"',
  'person-added':
    '"person":{"key":"p-2","reporter":{"kind":"tms-user","name":"Tom Reed"},"channel":"phone","joinedAt":"2026-03-02T09:00:00.000Z"}',
  'person-removed': '"personKey":"p-2","reason":"A different fault"',
  'taken-in': '"issueKey":"issue-2","people":[]',
  'given-back': '"issueKey":"issue-2"',
  'merged-into': '"issueKey":"issue-2"',
  'merge-undone': '',
  'heard-elsewhere': '"issueKey":"issue-2","heard":[{"personKey":"first","at":"2026-03-02T09:00:00.000Z"}]',
  'reply-undone': '"eventId":"e-1","before":{"status":"new","statusSinceAt":"2026-03-02T09:00:00.000Z"}',
};

const head = '"id":"e-1","at":"2026-03-02T09:00:00.000Z","by":{"name":"Priya Shah","email":"priya.shah@tmu.example"}';
const asStored = Object.entries(atTheLeast).map(([type, rest]) => ({
  type,
  stored: JSON.parse(`{"type":"${type}",${head}${rest && `,${rest}`}}`) as Record<string, unknown>,
}));

it.each(asStored)('reads a stored “$type” that says no more than it must, whole', ({ stored }) => {
  expect(issueEventSchema.parse(stored)).toStrictEqual(stored);
});

it.each(asStored)('could not read a “$type” without any part of that', ({ type, stored }) => {
  const parts = Object.keys(stored).filter((part) => {
    const { [part]: _, ...rest } = stored;
    return issueEventSchema.safeParse(rest).success;
  });
  expect({ type, parts }).toEqual({ type, parts: [] });
});
