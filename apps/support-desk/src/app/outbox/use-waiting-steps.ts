import type { OutboxEntry, Sent } from '@tms-support/sharepoint-storage';
import type { WhoseWord } from '@tms-support/support-domain';
import { useDesk } from '../desk-context';
import type { Waiting } from './use-outbox';

const what = 'what was waiting';

/** What can be done about something that was written and is not saved. */
export interface WaitingSteps {
  sendNow: (entry: OutboxEntry) => void;
  remove: (entry: OutboxEntry) => void;
  /** What a colleague changed too: whose word stands for all of it. */
  settle: (entry: OutboxEntry, whose: WhoseWord) => void;
}

/** The steps of the list of what waits: with its script, since on most days nothing waits. */
export function useWaitingSteps({ outbox, drain, refresh }: Waiting): WaitingSteps {
  const { sayStatus, now } = useDesk();
  const follow = (sending: Promise<Sent | undefined>): void => {
    sayStatus({ state: 'sending', what });
    sending
      .then(
        (sent) => {
          if (!sent) sayStatus({ state: 'nothing-yet' });
          else if (sent.outcome === 'kept') sayStatus({ state: 'waiting', what });
          else if (sent.outcome === 'saved') sayStatus({ state: 'saved', what, at: now() });
          else if (sent.outcome === 'saved-elsewhere') sayStatus({ state: 'nothing-yet' });
          else sayStatus({ state: 'refused', what });
        },
        () => sayStatus({ state: 'refused', what }),
      )
      .finally(refresh);
  };
  return {
    sendNow(entry) {
      if (!outbox) return;
      if (entry.state === 'waiting') void drain();
      else follow(outbox.sendAgain(entry.id));
    },
    settle(entry, whose) {
      const choices = Object.fromEntries((entry.changes ?? []).map(({ fact }) => [fact, whose]));
      if (outbox) follow(outbox.settle(entry.id, choices));
    },
    remove(entry) {
      outbox?.remove(entry.id);
      refresh();
    },
  };
}
