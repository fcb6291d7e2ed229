import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { londonDate } from '../../words/london-time';
import { firstSteps, type FirstStep } from './first-steps';
import { readFacts } from './read-facts';

/** What a new desk needs, looked at once. Absent: not looked at yet, or it could not be. */
export function useFirstSteps(isWanted: boolean): readonly FirstStep[] | undefined {
  const { desk, settings, now, entered } = useDesk();
  const [steps, setSteps] = React.useState<readonly FirstStep[]>();
  React.useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    entered
      .then(() => readFacts(desk, settings, londonDate(now())))
      .then(
        (facts) => isHere && setSteps(firstSteps(facts)),
        () => undefined, // The screen around says itself what could not be read.
      );
    return () => {
      isHere = false;
    };
  }, [isWanted, desk, settings, now, entered]);
  return steps;
}
