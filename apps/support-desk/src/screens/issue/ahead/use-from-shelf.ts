import * as React from 'react';
import { useDesk } from '../../../app/desk-context';
import type { ReadingName, Readings } from '../../../app/readings';

/**
 * What was read this visit under this name; asked for only where nobody has. For what stands beside an issue and changes seldom:
 * going from issue to issue asks nothing. What cannot be read is left out, as the issue is whole without it.
 */
export function useFromShelf<K extends ReadingName>(
  name: K,
  read: () => Promise<Readings[K]>,
): Readings[K] | undefined {
  const { shelf, entered } = useDesk();
  const [value, setValue] = React.useState(() => shelf.get(name));
  const reader = React.useRef(read);
  React.useEffect(() => {
    if (value !== undefined) return undefined;
    let isHere = true;
    entered
      .then(() => reader.current())
      .then(
        (got) => {
          if (!isHere) return;
          shelf.put(name, got);
          setValue(got);
        },
        () => undefined,
      );
    return () => {
      isHere = false;
    };
  }, [name, value, shelf, entered]);
  return value;
}
