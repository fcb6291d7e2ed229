import * as React from 'react';
import { undoOfHearings } from '@tms-support/support-domain';
import type { HearingRow } from '@tms-support/sharepoint-storage';
import { DraftBox } from '../../drafts/draft-box';
import { useForm } from '../../forms/use-form';
import { GiveHearings } from './GiveHearings';
import { HearingsPreview } from './HearingsPreview';
import { HearingsReceipt } from './HearingsReceipt';
import type { ReadHearings } from './read-hearings';
import { useStoreHearings } from './use-store-hearings';

/**
 * A file of hearings or pasted rows: read, looked at, stored, undone. What is pasted names people and allegations, so it is a draft of this
 * page and stays on no machine.
 */
export function BringInHearings({ rows }: { rows: readonly HearingRow[] }): React.ReactElement {
  const [here] = React.useState(() => new DraftBox('', '', undefined, () => 0));
  const form = useForm(here, 'hearings', () => ({ pasted: '' }));
  const [read, setRead] = React.useState<ReadHearings>();
  const { storing, begin, goOn, stop, startAgain } = useStoreHearings(rows);
  const again = (): void => {
    setRead(undefined);
    startAgain();
  };
  if (storing)
    return (
      <HearingsReceipt
        storing={storing}
        stop={stop}
        goOn={goOn}
        undo={() => begin(undoOfHearings(storing.stored.map(({ one }) => one)), 'undo')}
        again={() => {
          form.startAgain();
          again();
        }}
      />
    );
  if (read) return <HearingsPreview read={read} rows={rows} back={again} store={(steps) => begin(steps, 'store')} />;
  return <GiveHearings form={form} onRead={setRead} />;
}
