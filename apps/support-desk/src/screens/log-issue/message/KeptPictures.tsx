import * as React from 'react';
import { FirstButton } from '../../../controls/FirstButton';
import { Hidden } from '../../../controls/Hidden';
import { Message } from '../../../controls/Message';
import type { Form } from '../../../forms/use-form';
import { takePicture } from '../../../pictures/take-picture';
import type { OriginalFile } from '../../../files/take-file';
import styles from './message.module.scss';

/** Pictures that somebody pasted into the form. They last as long as the page does, and the draft knows that there were some. */
export interface Pictures {
  list: readonly OriginalFile[];
  /** Why one was not taken, in words. */
  faults: readonly string[];
  /** The names of those that went with a reload. */
  gone: readonly string[];
  add: (files: readonly File[]) => Promise<void>;
  remove: (name: string) => void;
}

/** The most that one form takes. */
const mostPictures = 10;
const field = 'pictures';
const namesIn = (text: string | undefined): readonly string[] => (text ?? '').split('\n').filter(Boolean);

export function usePictures(form: Form): Pictures {
  const [list, setList] = React.useState<readonly OriginalFile[]>([]);
  const [faults, setFaults] = React.useState<readonly string[]>([]);
  // Beside the state: several that come at once must not all see the count from before the first.
  const held = React.useRef(list);
  const count = React.useRef(0);
  const hold = (next: readonly OriginalFile[]): void => {
    held.current = next;
    setList(next);
    form.set(field, next.map(({ name }) => name).join('\n'));
  };
  const remembered = namesIn(form.answers[field]);
  return {
    list,
    faults,
    gone: remembered.filter((name) => !list.some((one) => one.name === name)),
    add: async (files) => {
      const found: string[] = [];
      for (const file of files) {
        if (held.current.length >= mostPictures) {
          found.push(
            `${file.name ? `“${file.name}”` : 'The picture'} was not added: an issue can have ${mostPictures} pictures at first. Leave one out, or add this one to the issue once it is logged.`,
          );
          continue;
        }
        const taken = await takePicture(file, `Screenshot ${count.current + 1}`);
        if (taken.fault !== undefined) found.push(taken.fault);
        else {
          count.current += 1;
          hold([...held.current, taken.picture]);
        }
      }
      setFaults(found);
    },
    remove: (name) => {
      hold(held.current.filter((one) => one.name !== name));
      setFaults([]);
    },
  };
}

/** What was pasted and goes with the issue once it is logged, and what was pasted and does not. */
export function KeptPictures({ pictures }: { pictures: Pictures }): React.ReactElement {
  const { list, faults, gone, remove } = pictures;
  return (
    <>
      <div role="status" className={styles.reading}>
        {list.map(({ name }) => (
          <p key={name}>
            {name} goes with the issue when you log it. Check it for names first.{' '}
            <FirstButton kind="quiet" onClick={() => remove(name)}>
              Leave it out<Hidden>: {name}</Hidden>
            </FirstButton>
          </p>
        ))}
      </div>
      {faults.length > 0 ? (
        <Message
          kind="warning"
          announced
          title={faults.length === 1 ? 'One picture was not added' : `${faults.length} pictures were not added`}
        >
          <ul>
            {faults.map((fault, index) => (
              <li key={index}>{fault}</li>
            ))}
          </ul>
          <p>What you typed is still here.</p>
        </Message>
      ) : null}
      {gone.length > 0 ? (
        <Message
          kind="warning"
          title={gone.length === 1 ? 'A picture is missing' : `${gone.length} pictures are missing`}
        >
          <p>This page was reloaded, so what you pasted is no longer here. Paste it again if you still need it.</p>
        </Message>
      ) : null}
    </>
  );
}
