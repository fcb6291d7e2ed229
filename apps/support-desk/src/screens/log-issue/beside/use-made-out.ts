import * as React from 'react';
import type { IssueRow } from '@tms-support/sharepoint-storage';
import { replyFromAnswer, type LastTime, type StandardReply } from '@tms-support/support-domain';
import { aQuietMoment } from '../../../machine/gaps';

/** An answer of last time, with the reply that it makes for anybody. */
interface MadeOut {
  time: LastTime;
  row: IssueRow | undefined;
  /** Absent where the issue is not at hand: its answer stands as it was written. */
  kept: StandardReply | undefined;
}

const none: readonly MadeOut[] = [];

/** A closed issue is read without its story, which alone says who signed: a name under a reply, with at most the unit below it. */
function signedAnew(reply: StandardReply): StandardReply {
  const lines = reply.words.trimEnd().split('\n');
  const signed = lines.findIndex((line, at) => at >= lines.length - 2 && line.trim() === '[somebody]');
  // What begins with a name is no signature.
  if (signed > 0) lines[signed] = '[sender]';
  return { ...reply, words: lines.join('\n') };
}

/**
 * The answers of last time as replies without last time's names, shown all at once. Each is made in a turn of its own, and once for each
 * list of names: to look for everybody's names in all of them while they are drawn held the screen longer than a key may wait.
 */
export function useMadeOut(
  times: readonly LastTime[],
  rows: ReadonlyMap<number, IssueRow>,
  names: readonly string[],
): readonly MadeOut[] {
  const [madeOut, setMadeOut] = React.useState(none);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- anew with the names: what was left in by the last ones may be somebody's
  const made = React.useMemo(() => new WeakMap<IssueRow, StandardReply | undefined>(), [names]);
  React.useEffect(() => {
    let isCurrent = true;
    const make = async (): Promise<void> => {
      for (const { number } of times) {
        const row = rows.get(number);
        if (!row || made.has(row)) continue;
        await aQuietMoment();
        if (!isCurrent) return;
        const kept = replyFromAnswer(row.value, { names: [...names], issueNumber: number }, 'last-time');
        made.set(row, kept && signedAnew(kept.reply));
      }
      setMadeOut(
        times.map((time) => {
          const row = rows.get(time.number);
          return { time, row, kept: row && made.get(row) };
        }),
      );
    };
    void make();
    return () => {
      isCurrent = false;
    };
  }, [times, rows, names, made]);
  return madeOut;
}
