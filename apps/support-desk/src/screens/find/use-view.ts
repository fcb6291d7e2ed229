import * as React from 'react';
import {
  filtersFromAddress,
  filtersToAddress,
  type FiltersReading,
  type IssueFilters,
} from '@tms-support/support-domain';
import { goToHash, hearPlaces, placeNow } from '../../app/address';
import { hashOf, readRoute } from '../../app/route';

/** What the address asks for, and the ways to ask for something else. */
export interface View extends FiltersReading {
  /** A step for the back button. */
  go: (filters: IssueFilters) => void;
  /** The address follows what is typed, and leaves no step for each key. */
  follow: (filters: IssueFilters) => void;
}

/** Browsers count addresses that change: Safari stops at a hundred in half a minute. */
const followAfterMs = 250;

const addressOf = (filters: IssueFilters): string => hashOf({ screen: 'find', filters: filtersToAddress(filters) });
const read = (filters: string): FiltersReading => filtersFromAddress(filters);

/**
 * The view lives in the address, so that it can be sent and the back button works. Typing replaces the address without a step, so
 * the desk's own route does not hear of it: this listens itself.
 */
export function useView(fromRoute: string): View {
  const [reading, setReading] = React.useState(() => read(fromRoute));
  const timer = React.useRef<ReturnType<typeof setTimeout>>();
  React.useEffect(() => {
    const listen = (): void => {
      // What was to be written belongs to the address before this one.
      clearTimeout(timer.current);
      const route = readRoute(placeNow());
      if (route.screen === 'find') setReading(read(route.filters));
    };
    const deaf = hearPlaces(listen);
    return () => {
      clearTimeout(timer.current);
      deaf();
    };
  }, []);
  const go = React.useCallback((filters: IssueFilters) => {
    clearTimeout(timer.current);
    setReading({ filters, leftOut: [] });
    goToHash(addressOf(filters));
  }, []);
  const follow = React.useCallback((filters: IssueFilters) => {
    clearTimeout(timer.current);
    setReading({ filters, leftOut: [] });
    timer.current = setTimeout(
      () => window.history.replaceState(window.history.state, '', addressOf(filters)),
      followAfterMs,
    );
  }, []);
  return { ...reading, go, follow };
}
