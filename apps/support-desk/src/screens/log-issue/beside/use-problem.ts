import * as React from 'react';
import type { ProblemWords } from '@tms-support/support-domain';
import { aQuietMoment, theScreen } from '../../../machine/gaps';
import { savesData } from '../../../machine/saves-data';
import type { problemTyped as ProblemTyped } from './problem-typed';

let problemTyped: typeof ProblemTyped | undefined;

/** What tells somebody's words from a signature and from what they answer comes with the first words that there are. */
const fetch = async (): Promise<void> => {
  problemTyped ??= (await import(/* webpackChunkName: 'problem-typed' */ './problem-typed')).problemTyped;
};

/** The problem as it is typed. None until there is something to go by, and while what reads it has not come. */
export function useProblem(whatHappened: string, errorText: string): ProblemWords | undefined {
  const [isHere, setIsHere] = React.useState(problemTyped !== undefined);
  const isTyped = whatHappened.trim() !== '' || errorText.trim() !== '';
  React.useEffect(() => {
    if (isHere || (!isTyped && savesData())) return undefined;
    let isShown = true;
    // Ahead, for whoever is without a connection later. What did not come is asked for again with the next words.
    const coming = isTyped ? fetch() : aQuietMoment().then(fetch);
    coming.then(theScreen).then(
      () => isShown && setIsHere(true),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [isHere, isTyped, whatHappened, errorText]);
  return React.useMemo(
    () => (isHere ? problemTyped?.(whatHappened, errorText) : undefined),
    [isHere, whatHappened, errorText],
  );
}
