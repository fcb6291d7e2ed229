/** @jest-environment node */
import { codesOf, channels, type Channel, type IssueEvent } from '@tms-support/support-domain';
import { eventWords } from './event-words';

const reporter = { kind: 'tms-user', name: 'Otto Vane', role: 'case-worker' };
const made = { id: 'e', at: '2026-03-05T09:00:00.000Z', by: { name: 'Nell Harbour', email: 'nell@tmu.example' } };
const said = (event: object): string => eventWords({ ...made, ...event } as never as IssueEvent, 'Otto Vane').title;

const raised = (channel: string): string =>
  said({ type: 'raised', reporter, channel, details: { whatHappened: 'The list is empty' } });

describe('the story of an issue', () => {
  it.each<[Channel, string]>([
    ['teams', 'Logged for Otto Vane, who told us in Teams'],
    ['email', 'Logged for Otto Vane, who told us by email'],
    ['face-to-face', 'Logged for Otto Vane, who told us face to face'],
    ['portal-inbox', 'Logged for Otto Vane, who wrote to the portal inbox'],
    ['stakeholder-engagement', 'Logged for Otto Vane, who wrote to Stakeholder Engagement'],
    ['phone', 'Logged for Otto Vane, who told us by phone'],
    ['desk', 'Logged for Otto Vane, who reported it on this desk'],
  ])('says in a sentence that it came by %s', (channel, words) => expect(raised(channel)).toBe(words));

  it('names each channel, and leaves out one that a later version has', () => {
    expect(new Set(codesOf(channels).map(raised)).size).toBe(codesOf(channels).length);
    expect(raised('post')).toBe('Logged for Otto Vane');
    expect(raised('constructor')).toBe('Logged for Otto Vane');
  });

  it('says how others told us, and how it was brought in and handed over', () => {
    expect(said({ type: 'person-added', person: { key: 'p', reporter, channel: 'phone' } })).toBe(
      'Otto Vane has it too, and told us by phone',
    );
    const broughtIn = { cameOn: '2025-02-03' };
    expect(said({ type: 'raised', reporter, channel: 'email', details: { whatHappened: 'x' }, broughtIn })).toBe(
      'Brought in from an earlier record, for Otto Vane, who told us by email',
    );
    expect(said({ type: 'handed-over', route: 'problem-form', sentAt: made.at })).toBe(
      'Handed over on the problem form',
    );
    expect(said({ type: 'handed-over', route: 'fax', sentAt: made.at })).toBe('Handed over');
  });

  it.each([
    ['what the desk made of the reply', 'Told them: “A link lasts one hour.”', 0],
    ['a sentence of the reply', 'I have sent you a new link.', 0],
    ['what the reply does not say', 'Reset the link in the admin centre', 1],
    ['the title of a reply', 'Answered with the reply “The reset link”.', 1],
  ])('says a reply once: %s', (_, whatWasDone, times) => {
    const reply = 'Hello Otto,\n\nA link lasts one hour. I have sent you a new link.';
    const note = whatWasDone.startsWith('Told') ? 'Hello Otto,\n\nA link lasts one hour. Ask for another.' : reply;
    const answered = { type: 'answered', whatWasDone, told: { how: 'email', on: '2026-03-05', note } };
    const lines = eventWords({ ...made, ...answered } as never as IssueEvent, 'Otto Vane').said;
    expect(lines.filter(({ label }) => label === 'Done').map(({ text }) => text)).toEqual(times ? [whatWasDone] : []);
    expect(lines.filter(({ text }) => text === note)).toHaveLength(1);
  });
});
