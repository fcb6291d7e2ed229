import * as React from 'react';
import { useDesk } from '../../app/desk-context';
import { Page } from '../../app/Page';
import { isSwitchedOff } from '../../app/switches/is-switched-off';
import { useForm } from '../../forms/use-form';
import { MayNotAdd } from '../update/MayNotAdd';
import { StepsAreOff } from '../update/StepsAreOff';
import { mayAddUpdates } from '../updates-and-documents/may-add-updates';
import type { Preview } from './find-changes';
import { GiveUpdates } from './GiveUpdates';
import { PreviewPart } from './PreviewPart';
import { Receipt } from './Receipt';
import { useTakeIn } from './use-take-in';

/** Brings in many updates at once: a file or words, a preview, and a receipt. */
export function BringInScreen(): React.ReactElement {
  const { settings, person } = useDesk();
  return (
    <Page title="Bring in updates">
      {isSwitchedOff(settings, 'steps-of-updates') ? (
        <StepsAreOff />
      ) : mayAddUpdates(person) ? (
        <BringIn />
      ) : (
        <MayNotAdd />
      )}
    </Page>
  );
}

function BringIn(): React.ReactElement {
  const { drafts } = useDesk();
  const form = useForm(drafts, 'updates/import', () => ({ pasted: '' }));
  const [preview, setPreview] = React.useState<Preview>();
  const { storing: taking, begin, goOn, stop } = useTakeIn();
  const [isOver, setOver] = React.useState(false);
  const state = taking?.state;
  const { discardDraft } = form;
  React.useEffect(() => {
    if (state === 'done') discardDraft();
  }, [state, discardDraft]);
  if (!preview) return <GiveUpdates form={form} onPreview={setPreview} />;
  const again = (): void => {
    setOver(false);
    setPreview(undefined);
  };
  if (!isOver || !taking)
    return (
      <PreviewPart
        preview={preview}
        back={again}
        store={(chosen) => {
          setOver(true);
          void begin(chosen);
        }}
      />
    );
  const more = (): void => {
    form.startAgain();
    again();
  };
  return (
    <Receipt
      preview={preview}
      taking={taking}
      stop={stop}
      goOn={() => void goOn()}
      again={state === 'done' ? more : again}
    />
  );
}
