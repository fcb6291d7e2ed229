import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { londonDate } from '../../words/london-time';
import { firstSteps, type FirstStep } from './first-steps';
import { readFacts } from './read-facts';

/** What a new desk needs, looked at once. Absent: not looked at yet; `null`: it could not be. */
export function useFirstSteps(isWanted: boolean): readonly FirstStep[] | null | undefined {
  const { desk, settings, now, entered } = useDesk();
  const [steps, setSteps] = React.useState<readonly FirstStep[] | null>();
  React.useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    entered
      .then(() => readFacts(desk, settings, londonDate(now()), 'lately'))
      .then(
        (facts) => isHere && setSteps(firstSteps(facts)),
        () => isHere && setSteps(null),
      );
    return () => {
      isHere = false;
    };
  }, [isWanted, desk, settings, now, entered]);
  return steps;
}
