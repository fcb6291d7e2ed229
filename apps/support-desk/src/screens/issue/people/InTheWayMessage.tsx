import * as React from 'react';
import { instantInWords } from '@tms-support/support-domain';
import { useDesk } from '../../../app/desk-context';
import { DeskLink } from '../../../app/DeskLink';
import { FirstButton } from '../../../controls/FirstButton';
import { Message } from '../../../controls/Message';
import { isHalfDone, type Stopped } from './merge-two';

interface Said {
  title: string;
  words: string;
  /** Where one goes on, or what one merges into instead. */
  open?: number;
  into?: { number: number; words: string };
}

function sayOf(stopped: Stopped): Said {
  const { way } = stopped;
  const [kept, merged] = [stopped.kept.number, stopped.merged.number];
  const who = (did: string): string => (way.by ? `${way.by.by.name} ${did} at ${instantInWords(way.by.at)}. ` : '');
  const half = isHalfDone(stopped) ? ` Issue ${kept} has these people too: nobody is left out.` : '';
  switch (way.is) {
    case 'crossed':
      return {
        title: `Issue ${kept} is being merged into this one too`,
        words: `${who('began that')}Each has the other’s people: nobody is left out. Finish it here, and issue ${kept} goes on with everybody. If this one should go on instead, finish it on issue ${kept}.`,
        open: kept,
        into: { number: kept, words: `Finish it: issue ${kept} goes on` },
      };
    case 'came-here':
      return {
        title: `Issue ${kept} was merged into this one`,
        words: `${who('did that')}Everybody is on this issue now, and nothing is left to merge.`,
        open: merged,
      };
    case 'went-on':
      return {
        title: `Issue ${kept} was merged into issue ${way.into.number}`,
        words: `${who('did that')}Merge this one into issue ${way.into.number} instead.${half}`,
        into: { number: way.into.number, words: `Merge into issue ${way.into.number}` },
      };
    case 'gone':
      return {
        title: `This issue was merged into issue ${way.into.number}`,
        words: `${who('did that')}Everybody from here is on it, and it goes on there.`,
        open: way.into.number,
      };
    case 'closed':
      return {
        title: `Issue ${way.row.number} was closed`,
        words: `${who('did that')}Nobody who waits for an answer goes into a closed issue. Select another one, or reopen issue ${way.row.number} first.${half}`,
        open: way.row.number,
      };
    case 'this-closed':
      return {
        title: 'This issue was closed',
        words: `${who('did that')}A closed issue is not merged.${half}`,
        open: merged,
      };
  }
}

interface InTheWayMessageProps {
  stopped: Stopped;
  mergeInto: (number: number) => void;
  isBusy: boolean;
}

/** What a colleague did to one of the two meanwhile, and the way on from there. */
export function InTheWayMessage({ stopped, mergeInto, isBusy }: InTheWayMessageProps): React.ReactElement {
  const { shelf } = useDesk();
  const { title, words, open, into } = sayOf(stopped);
  return (
    <Message kind="warning" announced title={title}>
      <p>{words}</p>
      {isHalfDone(stopped) ? null : <p>Nothing was saved.</p>}
      {into ? (
        <FirstButton kind="primary" busy={isBusy} onClick={() => mergeInto(into.number)}>
          {isBusy ? 'Merging' : into.words}
        </FirstButton>
      ) : null}
      {open === undefined ? null : (
        <p>
          <DeskLink
            to={{ screen: 'issue', number: open }}
            // Not before: where this issue is gone or closed, its form goes with the reading, and these words with it.
            onClick={() => [stopped.kept, stopped.merged].forEach((row) => shelf.putIssue(row))}
          >
            Go to issue {open}
          </DeskLink>
        </p>
      )}
    </Message>
  );
}
