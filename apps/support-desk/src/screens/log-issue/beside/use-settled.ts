import * as React from 'react';
import { aQuietMoment } from '../../../machine/gaps';

/** A value once it has stood still for a while, and the browser has nothing better to do: nothing is worked out at a key. */
export function useSettled<T>(value: T, forMs = 300): T {
  const [settled, setSettled] = React.useState(value);
  React.useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => void aQuietMoment().then(() => isCurrent && setSettled(value)), forMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [value, forMs]);
  return settled;
}
