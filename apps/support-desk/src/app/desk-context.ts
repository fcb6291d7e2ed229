import * as React from 'react';
import type { Desk, DeskSettings, SignedInPerson } from '@tms-support/sharepoint-storage';
import type { Instant } from '@tms-support/support-domain';
import type { DraftBox } from '../drafts/draft-box';
import type { Route } from './places';
import type { Shelf } from './shelf';
import type { OfferUndo, SayStatus } from './write-status';
import type { Writes } from './writes';

/** What every screen works with, once the desk is open. */
export interface DeskAtWork<Calls = Desk> {
  desk: Calls;
  person: SignedInPerson;
  /** The settings list, with what the property pane sets in front of it. */
  settings: DeskSettings;
  siteUrl: string;
  drafts: DraftBox;
  /** What was read last, so that a screen opened again paints at once and is then read again. */
  shelf: Shelf;
  /** Resolves once the door has said who is there. `useReading` waits for it by itself. */
  entered: Promise<unknown>;
  sayStatus: SayStatus;
  /** Which of the things written here is the newest. */
  writes: Writes;
  offerUndo: OfferUndo;
  /** The address of a place, to be sent to somebody: it opens in Teams where the desk is open in Teams. */
  linkTo: (route: Route) => string;
  now: () => Instant;
  newId: () => string;
}

const DeskContext = React.createContext<DeskAtWork | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

/** Whether what is typed outlasts the page. True also outside the desk, where nobody types. */
export function useKeepsWords(): boolean {
  return React.useContext(DeskContext)?.drafts.keeps ?? true;
}

/** The desk's clock; `undefined` before the desk is open. */
export const useTimeNow = (): DeskAtWork['now'] | undefined => React.useContext(DeskContext)?.now;

/** What the desk is set to; `undefined` before it is open. */
export const useSettingsNow = (): DeskSettings | undefined => React.useContext(DeskContext)?.settings;

/** What a screen works with. It names the calls that it makes (`useDesk<'readCover'>()`), and is given those alone. */
export function useDesk<Call extends keyof Desk = keyof Desk>(): DeskAtWork<Pick<Desk, Call>> {
  const desk = React.useContext(DeskContext);
  if (!desk) throw new Error('A screen stands outside the desk.');
  return desk;
}
