import type { ListEntry } from '../shapes/list-entry.js';

/** The causes that the team starts with. */
export const shippedCauses: readonly ListEntry[] = [
  { key: 'worn', words: 'Worn out', prevention: 'A check before the winter' },
  { key: 'blocked', words: 'Blocked', prevention: 'A note about what the drain takes' },
];

/** The areas that the team starts with. */
export const shippedAreas: readonly ListEntry[] = [
  { key: 'heating', words: 'Heating' },
  { key: 'lifts', words: 'Lifts' },
];
