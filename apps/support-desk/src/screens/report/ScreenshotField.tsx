import * as React from 'react';
import { FirstButton } from '../../controls/FirstButton';
import { FieldFrame } from '../../forms/FieldFrame';
import { useField } from '../../forms/use-form';
import forms from '../../forms/forms.module.scss';
import styles from './report.module.scss';

/** The largest file that is read, in MB: it is made small here. */
const mostMb = 10;

/** A screenshot: chosen, or pasted anywhere in the field. It is made small here, and travels in the report itself. */
export function ScreenshotField(): React.ReactElement {
  const field = useField('screenshot');
  const [said, setSaid] = React.useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    if (file.size > mostMb * 1024 * 1024)
      return setSaid(`The picture must be ${mostMb} MB or smaller. Cut it down to the part that matters.`);
    try {
      const { smallPicture } = await import(/* webpackChunkName: 'small-picture' */ '../../pictures/small-picture');
      const picture = await smallPicture(file);
      if (picture === undefined)
        return setSaid('The picture is too large to send. Cut it down to the part that matters.');
      field.set(picture);
      setSaid('The screenshot goes with your report.');
    } catch {
      setSaid('This is not a picture that the desk can read. Choose a PNG or JPEG.');
    }
  };
  return (
    <div
      onPaste={(event) => {
        const [file] = [...event.clipboardData.files];
        if (!file) return;
        event.preventDefault();
        void take(file);
      }}
    >
      <FieldFrame
        field={field}
        label="Screenshot (optional)"
        hint="Choose a picture, or paste one here. Check it for names first."
      >
        <input
          id={field.id}
          className={forms.input}
          type="file"
          accept="image/png,image/jpeg,image/gif,image/webp"
          aria-describedby={field.describedBy(true)}
          aria-invalid={field.error ? true : undefined}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            // So that the same file can be chosen again.
            event.target.value = '';
          }}
        />
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
      </FieldFrame>
    </div>
  );
}
