import * as React from 'react';
import { FirstButton } from '../../controls/FirstButton';
import { PictureInput } from '../../forms/PictureInput';
import { useField } from '../../forms/use-form';
import styles from './report.module.scss';

/** The largest file that is read, in MB: it is made small here. */
const mostMb = 10;

/** A screenshot: chosen, or pasted anywhere in the form. It is made small here, and travels in the report itself. */
export function ScreenshotField(): React.ReactElement {
  const field = useField('screenshot');
  const [said, setSaid] = React.useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > mostMb * 1024 * 1024)
      return setSaid(`The picture must be ${mostMb} MB or smaller. Crop it to the part that matters.`);
    try {
      const { smallPicture } = await import(/* webpackChunkName: 'small-picture' */ '../../pictures/small-picture');
      const picture = await smallPicture(file);
      if (picture === undefined) return setSaid('The picture is too large to send. Crop it to the part that matters.');
      field.set(picture);
      setSaid('The screenshot goes with your report.');
    } catch {
      setSaid('This is not a picture that the desk can read. Choose a PNG or JPEG.');
    }
  };
  return (
    <PictureInput
      field={field}
      label="Screenshot (optional)"
      hint="Choose a picture, or paste one anywhere on this form. Check it for names first."
      take={take}
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
