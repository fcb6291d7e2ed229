import * as React from 'react';
import type { KnownProblemRow } from '@tms-support/sharepoint-storage';
import type { Instant, LastTime, ProblemWords } from '@tms-support/support-domain';
import { aQuietMoment, theScreen } from '../../../machine/gaps';
import type { Past } from '../../../all-issues/past';
import { areOtherWords } from './other-words';
import { alikeOpen, knownLines, timesBefore, type AlikeRow } from './what-is-known';

/** What the desk finds to a problem. */
interface Found {
  times: readonly LastTime[];
  alike: readonly AlikeRow[];
  lines: readonly KnownProblemRow[];
  /** The words that it was found to. */
  words: string;
}

const nothing: Found = { times: [], alike: [], lines: [], words: '' };

interface Asked {
  /** In an object that is new each time that the past has grown. */
  seen: { past: Past };
  known: readonly KnownProblemRow[] | undefined;
  problem: ProblemWords | undefined;
  /** What happened, as it was typed when the typing rested, and as it is typed now. */
  words: string;
  typedNow: string;
  name: string;
  email: string;
  now: () => Instant;
}

/**
 * Looks for it bit by bit, with room for a key after each: through 30,000 issues, all of it together with drawing it took as long as
 * a key may wait. It is shown all at once, so that a reader is told once.
 */
export function useFound({ seen, known, problem, words, typedNow, name, email, now }: Asked): Found {
  const [found, setFound] = React.useState(nothing);
  React.useEffect(() => {
    if (!problem) return setFound(nothing);
    let isCurrent = true;
    const look = async (): Promise<void> => {
      const times = timesBefore(seen.past.index, problem, now());
      await aQuietMoment();
      if (!isCurrent) return;
      const alike = alikeOpen(seen.past.open, problem, { name, email });
      await aQuietMoment();
      if (isCurrent) setFound({ times, alike, lines: knownLines(known ?? [], problem), words });
    };
    void theScreen().then(() => (isCurrent ? look() : undefined));
    return () => {
      isCurrent = false;
    };
  }, [seen, known, problem, words, name, email, now]);
  // Until it is looked for again: "Last time" under the words of another problem is an answer to a question that nobody asked.
  return areOtherWords(found.words, typedNow) ? nothing : found;
}
