import * as React from 'react';
import type { ReplyRow } from '@tms-support/sharepoint-storage';
import { useDesk } from '../../app/desk-context';
import { Button } from '../../controls/Button';
import { PictureInput } from '../../forms/PictureInput';
import { TextField } from '../../forms/TextField';
import { useField, useFormOf } from '../../forms/use-form';
import { largestPictureInMb, takePicture } from '../../pictures/take-picture';
import type { OriginalFile } from '../../files/take-file';
import styles from './replies.module.scss';

interface PictureFieldProps {
  seen: ReplyRow | undefined;
  /** Chosen here, and not yet beside the reply. */
  chosen: OriginalFile | undefined;
  choose: (picture: OriginalFile | undefined) => void;
}

/** The picture that goes with a reply: chosen or pasted, with what it shows in words. */
export function PictureField({ seen, chosen, choose }: PictureFieldProps): React.ReactElement {
  const { newId } = useDesk();
  const form = useFormOf();
  const field = useField('picture');
  const [fault, setFault] = React.useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // A name of its own: the picture before stays beside the row, for whoever undoes the change.
    const taken = await takePicture(
      file,
      `Picture ${newId()
        .replace(/[^A-Za-z0-9]/g, '')
        .slice(0, 8)}`,
    );
    setFault(taken.fault ?? '');
    if (!taken.picture) return;
    choose(taken.picture);
    field.set(taken.picture.name);
  };
  const isBeside = field.value !== '' && field.value === seen?.value.picture;
  const isAtHand = field.value !== '' && field.value === chosen?.name;
  return (
    <>
      <PictureInput
        field={field}
        label="Picture (optional)"
        hint={`PNG, JPEG, GIF or WebP, up to ${largestPictureInMb} MB. Choose it, or paste it. Check it for names first.`}
        take={take}
      >
        <p role="status" className={styles.chosen}>
          {fault || (isBeside ? 'The picture stays as it is.' : isAtHand ? 'The picture is saved with the reply.' : '')}
        </p>
        {field.value !== '' ? (
          <Button
            kind="quiet"
            onClick={() => {
              choose(undefined);
              setFault('');
              form.setSeveral({ picture: '' });
            }}
          >
            Leave the picture out
          </Button>
        ) : null}
      </PictureInput>
      {field.value !== '' ? (
        <TextField
          name="pictureWords"
          label="What does the picture show?"
          hint="For those who cannot see it: “The Save button, at the top right of the page”"
        />
      ) : null}
    </>
  );
}
