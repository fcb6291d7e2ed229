import type { Actor } from '../../people/role.js';
import type { Role } from '../../vocabulary/roles.js';
import { monthWindow, partOfMonthWindow } from '../../updates/windows.js';
import { decideUpdate, type DecideUpdateFacts, type UpdateOutcome } from '../decide-update.js';
import type { TimetableUpdate } from '../timetable-update.js';
import type { UpdateCommand, UpdateCommandOf } from '../update-command.js';
import type { Announcement, UpdateChoice } from '../update-facts.js';

const actor = (name: string, role: Role): Actor => ({
  name,
  email: `${name.toLowerCase().replace(' ', '.')}@example.org`,
  roles: [role],
});
export const tmu = actor('Priya Shah', 'system-administrator');
export const traDigital = actor('Tom Reed', 'tra-digital');
export const developer = actor('Ola Berg', 'crm-developer');
export const visitor = actor('Vic Tor', 'visitor');

export const midSeptember: Announcement = {
  title: 'Dataverse: longer sign-in',
  window: { ...partOfMonthWindow('mid', 2026, 9), words: 'mid-September' },
  body: 'We will begin rolling out mid-September 2026.',
  saidOn: '2026-08-01',
};
export const midOctober: Announcement = {
  ...midSeptember,
  window: { ...partOfMonthWindow('mid', 2026, 10), words: 'mid-October' },
  body: 'We will begin rolling out mid-October 2026 (previously mid-September).',
  saidOn: '2026-08-20',
};
export const november: Announcement = { ...midSeptember, window: monthWindow(2026, 11), saidOn: '2026-09-01' };

export const hear: UpdateCommand = {
  type: 'hear',
  key: 'MC100001',
  kind: 'microsoft',
  announced: midSeptember,
  source: { kind: 'message-center', id: 'MC100001' },
};

let made = 0;
export const factsOn = (day: string, by: Actor = tmu): DecideUpdateFacts => ({
  at: `${day}T09:00:00.000Z`,
  actor: by,
  newId: () => `e${(made += 1)}`,
});

export const accepted = (outcome: UpdateOutcome): TimetableUpdate => {
  if (outcome.outcome === 'refused') throw new Error(outcome.refusal.message);
  return outcome.update;
};

export type Told = readonly [day: string, command: UpdateCommand, by?: Actor];

/** An update after these commands, each on its day. */
export const after = (...told: readonly Told[]): TimetableUpdate =>
  [['2026-08-02', hear] as Told, ...told].reduce<TimetableUpdate | undefined>(
    (update, [day, command, by]) => accepted(decideUpdate(update, command, factsOn(day, by))),
    undefined,
  )!;

export const tellTmu: UpdateCommandOf<'tell'> = {
  type: 'tell',
  whom: ['TMU'],
  what: 'Sign-in takes longer.',
  on: '2026-08-04',
};
export const decideTo = (choice: UpdateChoice): UpdateCommand => ({
  type: 'decide',
  decision: { choice, impact: 'high' },
});
