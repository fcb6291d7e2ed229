import * as React from 'react';
import type { Content, ReadMessage } from '@tms-support/message-reader';
import { Tick } from './Tick';
import styles from './message.module.scss';

interface InsideMessageProps {
  id: string;
  message: ReadMessage;
  /** Ids of the files that are at hand: none after a reload. */
  atHand: ReadonlySet<string>;
  kept: ReadonlySet<string>;
  onKept: (kept: ReadonlySet<string>) => void;
}

/** What each thing is, and whether the desk has read it. Nothing that is unread may look read. */
const words: Readonly<Record<Content['kind'], readonly [read: string, unread: string]>> = {
  picture: ['A picture.', 'A picture. The desk does not read what it shows.'],
  file: ['A file.', 'A file. The desk has not read it.'],
  message: ['A message. The desk has read it.', 'A message that the desk could not read.'],
  invitation: ['A calendar invitation. The desk has read it.', 'A calendar invitation that the desk could not read.'],
  signature: ['A signature.', 'A digital signature. The desk has not checked who signed.'],
  encrypted: ['Encrypted.', 'Encrypted. The desk cannot read it: open it in Outlook and copy its text.'],
  protected: ['Protected.', 'A protected message. The desk cannot read it: open it in Outlook and copy its text.'],
  winmail: ['Outlook’s own wrapping. The desk has read it.', 'Outlook’s own wrapping, which the desk could not read.'],
  missing: ['Missing.', 'Missing: it is not in this file. Ask for it again.'],
  fields: ['Fields in Outlook.', 'Fields in Outlook. The desk has not read them: open it in Outlook.'],
  disguised: ['A file.', 'This file is not what its name says. Do not open it unless you expected it.'],
};

function sizeWords(bytes: number): string {
  if (bytes === 0) return '';
  if (bytes < 1024) return bytes === 1 ? ' 1 byte.' : ` ${bytes} bytes.`;
  return bytes < 1024 * 1024 ? ` ${Math.round(bytes / 1024)} KB.` : ` ${(bytes / 1024 / 1024).toFixed(1)} MB.`;
}

const damaged = (size: number): string =>
  size === 0 ? 'It is empty: ask for it again.' : 'Part of it is missing: ask for it again.';

/** Everything of a message, the messages in it included, with the ids of the file that holds it. */
const allOf = (message: ReadMessage): readonly Content[] => [
  ...message.contents,
  ...message.inner.flatMap((inner) => allOf(inner)),
];

/** What is in a message beside its words: read or not, by name, and each to be kept with the issue on its own. */
export function InsideMessage({ id, message, atHand, kept, onKept }: InsideMessageProps): React.ReactElement | null {
  const all = allOf(message);
  if (all.length === 0) return null;
  return (
    <fieldset className={styles.whose}>
      <legend className={styles.tickLabel}>In this message</legend>
      {all.map((one) => {
        const what = words[one.kind]?.[one.isRead ? 0 : 1] ?? words.file[1];
        const says = `${what}${sizeWords(one.size)}${one.isDamaged ? ` ${damaged(one.size)}` : ''}`;
        if (!atHand.has(one.id)) {
          return (
            <p key={one.id}>
              <strong>{one.name}</strong> {says}
            </p>
          );
        }
        return (
          <Tick
            key={one.id}
            name={`${id}-keep-${one.id}`}
            checked={kept.has(one.id)}
            onChange={(isKept) => {
              const next = new Set(kept);
              if (isKept) next.add(one.id);
              else next.delete(one.id);
              onKept(next);
            }}
            label={`Keep ${one.name} with the issue`}
          >
            <div className={styles.note}>{says}</div>
          </Tick>
        );
      })}
    </fieldset>
  );
}
