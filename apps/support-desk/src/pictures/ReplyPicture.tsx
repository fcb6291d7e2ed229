import * as React from 'react';
import { FirstButton } from '../controls/FirstButton';
import { Hidden } from '../controls/Hidden';
import { OutsideLink } from '../controls/OutsideLink';
import { copyPicture } from './copy-picture';
import styles from './pictures.module.scss';

interface ReplyPictureProps {
  url: string;
  /** What it shows: its text for those who do not see it. */
  words: string | undefined;
  /** The title of the reply, for those who hear several such buttons. */
  of: string;
}

/** The picture of a reply, and the way to take it along. A text and a picture are two copies: few programs take both at once. */
export function ReplyPicture({ url, words, of }: ReplyPictureProps): React.ReactElement {
  const [state, setState] = React.useState<'shown' | 'copied' | 'by-hand' | 'gone'>('shown');
  const image = React.useRef<HTMLImageElement>(null);
  React.useEffect(() => setState('shown'), [url]);
  const copy = async (): Promise<void> => {
    try {
      await copyPicture(image.current!);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  if (state === 'gone') {
    return (
      <p role="status" className={styles.said}>
        The picture did not load. It shows: {words ?? 'nobody has said what'}.{' '}
        <FirstButton kind="quiet" onClick={() => setState('shown')}>
          Show it again<Hidden>: {of}</Hidden>
        </FirstButton>
      </p>
    );
  }
  return (
    <div className={styles.picture}>
      <img
        ref={image}
        src={url}
        alt={words ?? `Picture of the reply “${of}”. Nobody has said what it shows.`}
        onError={() => setState('gone')}
      />
      <div className={styles.copy}>
        <FirstButton onClick={() => void copy()}>
          Copy the picture<Hidden>: {of}</Hidden>
        </FirstButton>
        <span role="status" className={styles.said}>
          {state === 'copied' ? 'The picture is copied. Paste it under the text.' : ''}
          {state === 'by-hand' ? (
            <>
              This browser does not let the desk copy a picture.{' '}
              <OutsideLink href={url} context={of}>
                Open the picture
              </OutsideLink>
              , and copy it there.
            </>
          ) : null}
        </span>
      </div>
    </div>
  );
}
