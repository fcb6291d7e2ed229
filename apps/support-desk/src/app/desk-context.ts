import * as React from 'react';
import type { Desk, DeskSettings, SignedInPerson } from '@tms-support/sharepoint-storage';
import type { Instant } from '@tms-support/support-domain';
import type { DraftBox } from '../drafts/draft-box';
import type { Shelf } from './shelf';
import type { SayStatus } from './write-status';

/** What every screen works with, once the desk is open. */
export interface DeskAtWork {
  desk: Desk;
  person: SignedInPerson;
  /** The settings list, with what the property pane sets in front of it. */
  settings: DeskSettings;
  siteUrl: string;
  drafts: DraftBox;
  /** What was read last, so that a screen opened again paints at once and is then read anew. */
  shelf: Shelf;
  sayStatus: SayStatus;
  now: () => Instant;
  newId: () => string;
}

const DeskContext = React.createContext<DeskAtWork | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export function useDesk(): DeskAtWork {
  const desk = React.useContext(DeskContext);
  if (!desk) throw new Error('A screen stands outside the desk.');
  return desk;
}
