import type { CalendarDate } from '@tms-support/support-domain';

/** A part of the desk that an owner can switch off in the list of settings, while it has yet to prove itself on a tenant. */
export interface Switch {
  /** What the row of the settings list is called. */
  title: string;
  /**
   * The day by which the switch goes: the part has proved itself by then and stays, or is taken out. The gate of the house fails from
   * that day on. A switch without its day would stay, and every part would have to work in two ways for ever.
   */
  goesOn: CalendarDate;
}

/** In the order in which they are shown. Adding one: its name here, its record below, and the desk's words for it. */
export const switchNames = [
  'sending-by-itself',
  'last-visit',
  'reading-messages',
  'fetching-ahead',
  'steps-of-updates',
] as const;
export type SwitchName = (typeof switchNames)[number];

export const switches: Readonly<Record<SwitchName, Switch>> = {
  'sending-by-itself': { title: 'Sending what is waiting automatically: On or Off', goesOn: '2027-06-30' },
  'last-visit': { title: 'Opening from the last visit: On or Off', goesOn: '2027-06-30' },
  'reading-messages': { title: 'Reading dropped messages: On or Off', goesOn: '2027-03-31' },
  'fetching-ahead': { title: 'Fetching screens in advance: On or Off', goesOn: '2027-03-31' },
  'steps-of-updates': { title: 'Steps of updates: On or Off', goesOn: '2027-09-30' },
};

/** The key of a switch's row in the settings list. */
export const switchKey = (name: SwitchName): string => `switch-${name}`;
