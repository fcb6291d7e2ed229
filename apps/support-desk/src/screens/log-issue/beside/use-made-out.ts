import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { inSlices, replyInTurns, type LastTime, type StandardReply } from '@tms-support/support-domain';
import { aQuietMoment } from '../../../machine/gaps';

/** An answer of last time, with the reply that it makes for anybody. */
interface MadeOut {
  time: LastTime;
  row: IssueRow | undefined;
  /** Absent where the issue is not at hand: its answer stands as it was written. */
  kept: StandardReply | undefined;
}

const none: readonly MadeOut[] = [];

/** A key waits for no more than one turn of some milliseconds: in one go, the first reply of a page held it for a third of a second. */
const between = { clock: () => performance.now(), pause: aQuietMoment, sliceMs: 4 };

/**
 * A closed issue is read without its story, which alone says who signed: a name on a line of its own, with at most the unit below it. By
 * lines, since one expression over the whole would walk a long reply again and again.
 */
const signedAnew = (reply: StandardReply): StandardReply => {
  const lines = reply.words.split('\n');
  const written = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  const signed = written.slice(-2).find((at) => at > 0 && lines[at]!.trim() === '[somebody]');
  const words = lines.map((line, at) => (at === signed ? '[sender]' : line)).join('\n');
  return { ...reply, words };
};

/**
 * The answers of last time as replies without last time's names, shown all at once. Each is made in turns of its own, and once for each
 * list of names: to look for everybody's names in all of them while they are drawn held the screen longer than a key may wait.
 */
export function useMadeOut(
  times: readonly LastTime[],
  rows: ReadonlyMap<number, IssueRow>,
  names: readonly string[],
): readonly MadeOut[] {
  const [madeOut, setMadeOut] = React.useState(none);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- again with the names: what was left in by the last ones may be somebody's
  const made = React.useMemo(() => new WeakMap<IssueRow, Promise<StandardReply | undefined>>(), [names]);
  React.useEffect(() => {
    let isCurrent = true;
    const makeOut = async (row: IssueRow): Promise<StandardReply | undefined> => {
      const known = { names: [...names], issueNumber: row.number };
      const kept = await inSlices(replyInTurns(row.value, known, 'last-time'), between);
      return kept && signedAnew(kept.reply);
    };
    const make = async (): Promise<void> => {
      const all: MadeOut[] = [];
      for (const time of times) {
        const row = rows.get(time.number);
        if (row && !made.has(row)) {
          await aQuietMoment();
          if (!isCurrent) return;
          made.set(row, makeOut(row));
        }
        all.push({ time, row, kept: row && (await made.get(row)) });
      }
      if (isCurrent) setMadeOut(all);
    };
    void make();
    return () => {
      isCurrent = false;
    };
  }, [times, rows, names, made]);
  return madeOut;
}
