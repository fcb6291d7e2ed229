import * as React from 'react';
import { useOfLastWrite } from '../../../app/use-of-last-write';
import type { HalvesGiven } from './give-halves';

/**
 * How two writes ended. That nothing was stored is said until the next write, wherever it is made; a half that was stored is true
 * until it is finished.
 */
export function useHalves(): readonly [HalvesGiven | undefined, (given: HalvesGiven) => void] {
  const [half, setHalf] = React.useState<HalvesGiven>();
  const [nothing, setNothing] = useOfLastWrite<HalvesGiven>();
  const set = React.useCallback(
    (given: HalvesGiven) => {
      setHalf(given.outcome === 'none' ? undefined : given);
      setNothing(given.outcome === 'none' ? given : undefined);
    },
    [setNothing],
  );
  return [half ?? nothing, set];
}
