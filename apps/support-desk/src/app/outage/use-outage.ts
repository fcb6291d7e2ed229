import * as React from 'react';
import type { OutageGiven, OutageLogGiven, OutageWhole } from '@tms-support/sharepoint-storage';
import type { OutageCommand, OutageLogCommand } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import { KeptInOutbox } from '../outbox/kept-in-outbox';
import { useOfLastWrite } from '../use-of-last-write';
import { notSavedWords } from '../../words/fault-words';

/** How a press ended, with the words for the screen where it was not saved. */
type Ended =
  | { outcome: 'saved'; whole?: OutageWhole }
  | { outcome: 'waiting'; because: string }
  | { outcome: 'not-saved'; because: string };

interface Giving {
  isSending: boolean;
  /** Why the last press was not saved; nothing where it was. */
  trouble: string | undefined;
  give(key: string | undefined, command: OutageCommand, what: string, undo?: OutageUndo): Promise<Ended | undefined>;
  write(command: OutageLogCommand, what: string): Promise<Ended | undefined>;
}

/** What takes a step back, and the words for it, after "Undo: ". */
interface OutageUndo {
  words: string;
  command: OutageCommand;
}

/** What was said last of whether it is down: nothing else that is written on an outage changes that. */
const lastSaidOf = ({ outage }: OutageWhole): string | undefined =>
  outage.history.filter(({ type }) => /^(declared|withdrawn|ended|carried-on|finished)$/.test(type)).pop()?.id;

/** Gives commands about an outage, one at a time, and keeps the line of the screen true that says whether it is saved. */
export function useOutage(): Giving {
  const { desk, shelf, now, newId, sayStatus, offerUndo } = useDesk<
    'giveOutage' | 'readOutage' | 'readOutages' | 'writeOutageLog'
  >();
  const [isSending, setSending] = React.useState(false);
  const [trouble, setTrouble] = useOfLastWrite<string>();
  const busy = React.useRef(false);
  /** What was pressed last and is not known to be saved, with the id under which it went. */
  const unsaved = React.useRef<{ said: string; id: string }>();

  const send = async <G extends OutageGiven | OutageLogGiven>(
    what: string,
    call: () => Promise<G>,
  ): Promise<Exclude<Ended, { outcome: 'saved' }> | (G & { outcome: 'saved' }) | undefined> => {
    if (busy.current) return undefined;
    busy.current = true;
    setSending(true);
    setTrouble(undefined);
    sayStatus({ state: 'sending', what });
    try {
      const given = await call();
      if (given.outcome === 'refused') {
        sayStatus({ state: 'refused', what });
        setTrouble(given.refusal.message);
        return { outcome: 'not-saved', because: given.refusal.message };
      }
      sayStatus({ state: 'saved', what, at: now() });
      return given as G & { outcome: 'saved' };
    } catch (error) {
      if (error instanceof KeptInOutbox) {
        sayStatus({ state: 'waiting', what });
        return { outcome: 'waiting', because: error.message };
      }
      sayStatus({ state: 'failed', what, error });
      const { words } = notSavedWords(error);
      setTrouble(words);
      return { outcome: 'not-saved', because: words };
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  /** What was read for this page and for the banner is put where both find it. */
  const show = async (whole: OutageWhole): Promise<void> => {
    for (const key of whole.outage.keys) shelf.put(`outage/${key}`, whole);
    await desk.readOutages().then(
      (rows) => shelf.put('outages', rows),
      () => undefined,
    );
  };

  const give: Giving['give'] = async (key, command, what, undo) => {
    // Pressed again after an answer that got lost, it is the same press: what was saved is found, and told nobody twice.
    const said = JSON.stringify([key, command]);
    const { id } = (unsaved.current = unsaved.current?.said === said ? unsaved.current : { said, id: newId() });
    const ended = await send(what, () => desk.giveOutage(key, command, id));
    if (ended?.outcome !== 'saved') return ended;
    unsaved.current = undefined;
    await show(ended.whole);
    if (undo)
      offerUndo(undo.words, async () => {
        const newest = await desk.readOutage(ended.whole.outage.key);
        const last = newest && lastSaidOf(newest);
        // What a colleague said since of how it stands is theirs; what this undo said, before its answer was lost, is not.
        if (newest && last !== lastSaidOf(ended.whole) && !last?.startsWith(`${id}~undo`)) {
          await show(newest);
          return { outcome: 'overtaken' };
        }
        const back = await desk.giveOutage(ended.whole.outage.key, undo.command, `${id}~undo`);
        if (back.outcome === 'saved') await show(back.whole);
        return back;
      });
    return ended;
  };

  return {
    isSending,
    trouble,
    give,
    async write(command, what) {
      const ended = await send(what, () => desk.writeOutageLog(command));
      if (ended?.outcome !== 'saved') return ended;
      const whole = await desk.readOutage(command.outage).catch(() => undefined);
      if (whole) shelf.put(`outage/${command.outage}`, whole);
      return { outcome: 'saved' };
    },
  };
}
