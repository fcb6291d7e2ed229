import * as React from 'react';
import { useDesk } from './desk-context';

/**
 * What a screen says of a write that came to nothing, until the next thing is written anywhere on the desk. In a state of its own,
 * "Nothing was saved" would go on standing beside the "Saved" of the next.
 */
export function useOfLastWrite<T>(): readonly [T | undefined, (value: T | undefined) => void] {
  const { writes } = useDesk();
  const [said, setSaid] = React.useState<{ value: T | undefined; turn: number }>();
  const say = React.useCallback((value: T | undefined) => setSaid({ value, turn: writes.turn }), [writes]);
  React.useEffect(() => writes.watch(() => setSaid(undefined)), [writes]);
  return [said?.turn === writes.turn ? said.value : undefined, say];
}
