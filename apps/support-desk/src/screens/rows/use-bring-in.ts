import * as React from 'react';
import type { Form } from '../../forms/use-form';
import { useStoreInTurn, type Kept, type Storing } from './use-store-in-turn';

interface BringIn<Given, Offered, As> {
  /** What was read of the rows; nothing until some are given. */
  given: Given | undefined;
  give: (read: Given) => void;
  /** How far the storing of those that were chosen is; nothing while they are looked at. */
  storing: Storing<Offered, As> | undefined;
  store: (chosen: readonly Offered[]) => void;
  goOn: () => void;
  stop: () => void;
  /** Begins again, with no rows. */
  again: () => void;
  /** Takes the form of the rows: its draft goes once all of them are stored, and stays until then. */
  onForm: (form: Form) => void;
}

/** Rows that are brought in: given, looked at, stored one by one. `what` stands in the line of the last write: "the people". */
export function useBringIn<Given, Offered, As>(
  what: string,
  storeOne: (one: Offered) => Promise<Kept<As>>,
): BringIn<Given, Offered, As> {
  const [given, setGiven] = React.useState<Given>();
  const [isOver, setOver] = React.useState(false);
  const form = React.useRef<Form>();
  const { storing, begin, goOn, stop, forget } = useStoreInTurn<Offered, As>(what, storeOne);
  const state = storing?.state;
  React.useEffect(() => {
    if (state === 'done') form.current?.discardDraft();
  }, [state]);
  return {
    given,
    give: setGiven,
    storing: isOver ? storing : undefined,
    store(chosen) {
      setOver(true);
      void begin(chosen);
    },
    goOn: () => void goOn(),
    stop,
    again() {
      setOver(false);
      setGiven(undefined);
      forget();
    },
    onForm(one) {
      form.current = one;
    },
  };
}
