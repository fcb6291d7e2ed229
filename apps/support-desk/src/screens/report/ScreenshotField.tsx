import * as React from 'react';
import { FirstButton } from '../../controls/FirstButton';
import { PictureInput } from '../../forms/PictureInput';
import { useField } from '../../forms/use-form';
import styles from './report.module.scss';

/** The largest file that is read, in MB: it is made small here. */
const mostMb = 10;

/** What became of a file: a picture, or why there is none. Never rejects. */
async function pictureOf(file: File): Promise<{ picture: string } | { fault: string }> {
  if (file.size === 0) return { fault: 'The file is empty. Copy the picture again, then paste it.' };
  if (file.size > mostMb * 1024 * 1024)
    return { fault: `The picture must be ${mostMb} MB or smaller. Crop it to the part that matters.` };
  const part = await import(/* webpackChunkName: 'small-picture' */ '../../pictures/small-picture').catch(() => null);
  if (!part) return { fault: 'A part of the desk did not load. Check your connection, then choose the picture again.' };
  try {
    const picture = await part.smallPicture(file);
    return picture ? { picture } : { fault: 'The picture is too large to send. Crop it to the part that matters.' };
  } catch {
    return { fault: 'This is not a picture that the desk can read. Choose a PNG or JPEG.' };
  }
}

/** While a picture is made small: resolves once it is in the form, to why not where it could not be taken. */
export type PictureComing = React.MutableRefObject<Promise<string | undefined> | undefined>;

/** A screenshot: chosen, or pasted anywhere in the form. It is made small here, and travels in the report itself. */
export function ScreenshotField({ coming }: { coming: PictureComing }): React.ReactElement {
  const field = useField('screenshot');
  const [said, setSaid] = React.useState('');
  const turn = React.useRef(0);
  const take = async (file: File | undefined, isOneOfSeveral = false): Promise<string | undefined> => {
    if (!file) return undefined;
    const mine = (turn.current += 1);
    const read = await pictureOf(file);
    // Another was chosen meanwhile, or this one removed: that counts, however long this one took.
    if (mine !== turn.current) return undefined;
    if ('fault' in read) {
      setSaid(`${read.fault}${field.value ? ' The screenshot below stays.' : ''}`);
      return read.fault;
    }
    field.set(read.picture);
    const only = isOneOfSeveral ? 'A report has one screenshot, so the first was chosen. ' : '';
    setSaid(`${only}The screenshot goes with your report${field.value ? ', in place of the one before' : ''}.`);
    return undefined;
  };
  return (
    <PictureInput
      field={field}
      label="Screenshot (optional)"
      hint="Choose a picture, or paste one anywhere on this form. Check it for names first."
      take={async (...chosen) => {
        const mine = take(...chosen);
        coming.current = mine;
        await mine;
        if (coming.current === mine) coming.current = undefined;
      }}
    >
      <p role="status" className={styles.quiet}>
        {said}
      </p>
      {field.value ? (
        <>
          <img className={styles.picture} src={field.value} alt="The screenshot that goes with your report" />
          <p>
            <FirstButton
              kind="quiet"
              onClick={() => {
                turn.current += 1;
                field.set('');
                setSaid('The screenshot was removed.');
              }}
            >
              Remove the screenshot
            </FirstButton>
          </p>
        </>
      ) : null}
    </PictureInput>
  );
}
