import * as React from 'react';
import type { Desk, DeskSettings, Entrance, LastSeen } from '@tms-support/sharepoint-storage';
import type { Instant } from '@tms-support/support-domain';
import type { DraftBox } from '../drafts/draft-box';
import type { DeskAtWork } from './desk-context';
import { useOutbox, type OpenOutbox, type Waiting } from './outbox/use-outbox';
import type { Route } from './places';
import { hashOf } from './route';
import { Shelf } from './shelf';
import { isSwitchedOff } from './switches/is-switched-off';
import { undoingDesk } from './undo/undoing-desk';
import { useWriteStatus, type WriteStatusAtWork } from './undo/use-write-status';
import { Writes } from './writes';

/** What the desk is given to work with. */
export interface WorkNeeds {
  desk: Desk;
  entrance: Entrance;
  entered: Promise<unknown>;
  seen: LastSeen | undefined;
  siteUrl: string;
  overrides: DeskSettings;
  drafts: DraftBox;
  openOutbox: OpenOutbox | undefined;
  linkTo: (hash: string) => string;
  now: () => Instant;
  newId: () => string;
}

/** The shelf with what was seen last, under the names that the screens read by. */
function shelfOf(seen: LastSeen | undefined): Shelf {
  const shelf = new Shelf();
  if (!seen) return shelf;
  shelf.put('open-issues', seen.openIssues);
  shelf.put('updates', seen.updates);
  shelf.put('documents', seen.documents);
  shelf.put('outages', seen.outages);
  // Under its own name: screens that look for everybody must not take the team for all of them.
  shelf.put('team', seen.people);
  return shelf;
}

/** Puts together what every screen works with: the desk behind its outbox and its undoing, the shelf, the line of the last write. */
export function useDeskAtWork(needs: WorkNeeds): { work: DeskAtWork; line: WriteStatusAtWork; waiting: Waiting } {
  const { entrance, entered, siteUrl, overrides, drafts, now, newId, linkTo } = needs;
  const { person } = entrance;
  const [shelf] = React.useState(() => shelfOf(needs.seen));
  const [writes] = React.useState(() => new Writes());
  const line = useWriteStatus(now, newId, writes);
  const { sayStatus, offerUndo } = line;
  const settings = 'settings' in entrance ? entrance.settings : undefined;
  const { desk: through, waiting } = useOutbox({
    desk: needs.desk,
    openOutbox: needs.openOutbox,
    siteUrl,
    email: person.email,
    sendsByItself: !isSwitchedOff(settings, 'sending-by-itself'),
    entered,
    shelf,
    sayStatus,
    now,
    newId,
  });
  const desk = React.useMemo(() => undoingDesk(through, shelf, offerUndo), [through, shelf, offerUndo]);
  const work = React.useMemo<DeskAtWork>(
    () => ({
      desk,
      person,
      settings: { ...settings, ...overrides },
      siteUrl,
      drafts,
      shelf,
      entered,
      sayStatus,
      writes,
      offerUndo,
      now,
      newId,
      linkTo: (route: Route) => linkTo(hashOf(route)),
    }),
    [
      desk,
      person,
      settings,
      overrides,
      siteUrl,
      drafts,
      shelf,
      entered,
      sayStatus,
      writes,
      offerUndo,
      now,
      newId,
      linkTo,
    ],
  );
  return { work, line, waiting };
}
