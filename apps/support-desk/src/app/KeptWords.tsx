import * as React from 'react';
import { keptDays, type Answers, type DraftBox } from '../drafts/draft-box';
import { draftName } from '../words/draft-name';
import { copyToClipboard } from '../machine/copy-to-clipboard';
import { withCapital } from '../words/with-capital';
import styles from './app.module.scss';
import own from './kept-words.module.scss';

/** What a form makes for itself, and nobody typed. */
const madeByForms = new Set(['key', 'commandId', 'seen']);

/** "details.whatHappened" as "What happened": a form that cannot be shown has no labels to lend. */
function fieldWords(name: string): string {
  const words = name
    .replace(/^details\./, '')
    .replace(/[.-]/g, ' ')
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
  return withCapital(words);
}

function asText(answers: Answers): string {
  const lines = Object.entries(answers)
    .filter(([name, text]) => !madeByForms.has(name) && !name.startsWith('keep.') && text.trim() !== '')
    .map(([name, text]) => `${fieldWords(name)}: ${text}`);
  return lines.join('\n');
}

// Native buttons: this must show also when no further script can be loaded, and costs the first script next to nothing.
function OneDraft({ drafts, id }: { drafts: DraftBox; id: string }): React.ReactElement | null {
  const [text] = React.useState(() => asText(drafts.read(id) ?? {}));
  const [state, setState] = React.useState<'kept' | 'copied' | 'by-hand' | 'asks' | 'gone'>('kept');
  const name = draftName(id);
  const box = React.useRef<HTMLTextAreaElement>(null);
  const field = `tsd-kept-${id.replace(/[^A-Za-z0-9]/g, '-')}`;
  if (text === '') return null;
  if (state === 'gone') return <p role="status">What you typed has been discarded.</p>;
  const copy = async (): Promise<void> => {
    // Chosen first: where the browser does not let the desk copy, the keys do.
    box.current?.select();
    try {
      await copyToClipboard(text);
      setState('copied');
    } catch {
      setState('by-hand');
    }
  };
  const throwAway = (): void => {
    drafts.discard(id);
    setState('gone');
  };
  const said = { copied: 'The text is copied.', 'by-hand': 'The text is selected. Copy it with the keyboard.' };
  const button = (words: string, press: () => void): React.ReactElement => (
    <button type="button" className={styles.tryAgain} onClick={press}>
      {words}
    </button>
  );
  return (
    <div>
      <label htmlFor={field}>{name ? `What you typed for ${name}` : 'What you typed'}</label>
      <textarea id={field} ref={box} readOnly rows={Math.min(12, text.split('\n').length + 1)} value={text} />
      {state === 'asks' ? (
        <p>
          Discard it for good? There is no other copy. {button('Discard it for good', throwAway)}{' '}
          {button('Keep it', () => setState('kept'))}
        </p>
      ) : (
        <p>
          {button('Copy this text', () => void copy())} {button('Discard this text', () => setState('asks'))}{' '}
          <span role="status">{state === 'copied' || state === 'by-hand' ? said[state] : ''}</span>
        </p>
      )}
    </div>
  );
}

interface KeptWordsProps {
  drafts: DraftBox;
  ids: readonly string[];
}

/**
 * What was typed into a form that cannot be shown, as text. A draft whose own words bring the form down would bring it down each
 * time: whoever wrote it reads it here, copies it, keeps it or lets it go.
 */
export function KeptWords({ drafts, ids }: KeptWordsProps): React.ReactElement {
  return (
    <section className={own.keptWords} aria-labelledby="tsd-kept-words">
      <h3 id="tsd-kept-words">What you had typed</h3>
      <p>
        {drafts.keeps
          ? `It stays in this browser for ${keptDays} days, or until you discard it. `
          : 'It lasts as long as this page is open. '}
        If the form does not open again, copy it from here.
      </p>
      {ids
        .filter((id) => id !== 'remembered')
        .map((id) => (
          <OneDraft key={id} drafts={drafts} id={id} />
        ))}
    </section>
  );
}
