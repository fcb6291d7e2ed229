import type { DeskSettings, SwitchName } from '@tms-support/sharepoint-storage';

/** Whether an owner switched this part off in the list of settings. What it means for people stands in `switch-words.ts`. */
export const isSwitchedOff = (settings: DeskSettings | undefined, name: SwitchName): boolean =>
  settings?.switchedOff?.includes(name) ?? false;

/** When what waits is sent, as its list and its story say it. */
export const whenSent = (settings: DeskSettings): string =>
  isSwitchedOff(settings, 'sending-by-itself')
    ? 'It is not sent automatically: choose “Send now” at the top of the page.'
    : 'It is sent automatically as soon as SharePoint answers.';
