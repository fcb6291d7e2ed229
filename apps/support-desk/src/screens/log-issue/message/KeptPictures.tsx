import * as React from 'react';
import { Button } from '../../../controls/Button';
import { Hidden } from '../../../controls/Hidden';
import { bytesOf, type OriginalFile } from './take-file';
import styles from './message.module.scss';

/** Pictures that somebody pasted into the form. They last as long as the page does. */
export interface Pictures {
  list: readonly OriginalFile[];
  add: (file: File) => Promise<void>;
  remove: (name: string) => void;
}

/** The most that one form takes, and the largest: as SharePoint keeps them. */
const mostPictures = 10;
const largestPicture = 10 * 1024 * 1024;

export function usePictures(): Pictures {
  const [list, setList] = React.useState<readonly OriginalFile[]>([]);
  const count = React.useRef(0);
  return {
    list,
    add: async (file) => {
      if (file.size > largestPicture || list.length >= mostPictures) return;
      const bytes = await bytesOf(file);
      const ending = /^image\/(png|jpeg|gif|webp)$/.exec(file.type)?.[1] ?? 'png';
      const name = `Screenshot ${(count.current += 1)}.${ending === 'jpeg' ? 'jpg' : ending}`;
      setList((before) => [...before, { name, bytes }]);
    },
    remove: (name) => setList((before) => before.filter((one) => one.name !== name)),
  };
}

/** What was pasted, and goes with the issue once it is logged. */
export function KeptPictures({ pictures }: { pictures: Pictures }): React.ReactElement {
  return (
    <div role="status" className={styles.reading}>
      {pictures.list.map(({ name }) => (
        <p key={name}>
          {name} goes with the issue when you log it. Check it for names first.{' '}
          <Button kind="quiet" onClick={() => pictures.remove(name)}>
            Leave it out<Hidden>: {name}</Hidden>
          </Button>
        </p>
      ))}
    </div>
  );
}
