import * as React from 'react';
import { KeptInOutbox } from '../outbox/kept-in-outbox';
import type { OfferUndo, SayStatus, UndoEnded, WriteStatus } from '../write-status';
import type { Writes } from '../writes';
import { onOtherTab, tellOtherTabs } from './other-tabs';

interface Offer {
  words: string;
  undo: () => Promise<UndoEnded | void>;
}

interface Line {
  status: WriteStatus;
  offer?: Offer | undefined;
}

export interface WriteStatusAtWork {
  status: WriteStatus;
  /** What the button takes back, in words; absent where there is nothing to take back. */
  undoWords: string | undefined;
  undo: () => void;
  sayStatus: SayStatus;
  offerUndo: OfferUndo;
}

const cameToNothing = (ended: UndoEnded | void): boolean => ended !== undefined && ended.outcome !== 'saved';

/**
 * The line that says where the last thing written stands, and what can be taken back: until the next thing is written, here, in
 * another tab of this person, or by anybody on the same issue.
 */
export function useWriteStatus(now: () => string, newId: () => string, writes: Writes): WriteStatusAtWork {
  const [line, setLine] = React.useState<Line>({ status: { state: 'nothing-yet' } });
  const isUnderWay = React.useRef(false);
  const sayStatus = React.useCallback<SayStatus>(
    (given) => {
      // What the outbox has is not lost, whatever gave it.
      const status: WriteStatus =
        given.state === 'failed' && given.error instanceof KeptInOutbox
          ? { state: 'waiting', what: given.what }
          : given;
      // What ends a sending belongs to it; everything else is another write.
      const isSame = isUnderWay.current && status.state !== 'sending';
      isUnderWay.current = status.state === 'sending';
      if (!isSame) writes.begin();
      if (status.state === 'saved') tellOtherTabs(now(), newId());
      // An offer may be made just before its "saved" is said: that one keeps it, everything else ends it.
      setLine((before) => ({ status, offer: isSame && status.state === 'saved' ? before.offer : undefined }));
    },
    [writes, now, newId],
  );
  const offerUndo = React.useCallback<OfferUndo>((words, undo) => {
    const offer = { words, undo };
    setLine((before) => ({ ...before, offer }));
    return () => setLine((before) => (before.offer === offer ? { ...before, offer: undefined } : before));
  }, []);
  React.useEffect(() => onOtherTab(() => setLine((before) => ({ ...before, offer: undefined }))), []);
  const { offer } = line;
  const undo = React.useCallback(() => {
    if (!offer) return;
    const [sent, what] = ['the undo', offer.words];
    sayStatus({ state: 'sending', what: sent });
    offer.undo().then(
      (ended) =>
        sayStatus(
          cameToNothing(ended) ? { state: 'not-undone', what } : { state: 'saved', isUndone: true, what, at: now() },
        ),
      (error: unknown) => {
        if ((error as { code?: string }).code === 'STORAGE.CONFLICT') return sayStatus({ state: 'not-undone', what });
        sayStatus({ state: 'failed', what: sent, error, nothingTyped: true });
        // "Try again" is said: the same press does. What the outbox has is sent by itself.
        if (!(error instanceof KeptInOutbox)) setLine((before) => ({ ...before, offer }));
      },
    );
  }, [offer, sayStatus, now]);
  return { status: line.status, undoWords: offer?.words, undo, sayStatus, offerUndo };
}
