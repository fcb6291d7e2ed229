import * as React from 'react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { DraftTroubleLine } from '../app/DraftTroubleLine';
import { DraftBox } from '../drafts/draft-box';
import type { Tab } from '../drafts/tab';
import { useForm } from './use-form';

afterEach(() => {
  cleanup();
  window.localStorage.clear();
});

const tabOf = (own: string): Tab => ({
  id: () => own,
  leave: () => undefined,
  isHere: (id) => id === own,
  isOpenElsewhere: (id) => id !== own,
});
const boxOf = (own: string): DraftBox => {
  const box = new DraftBox('site', 'ada@tmu.example', window.localStorage, () => 1_000);
  box.tab = tabOf(own);
  return box;
};

function LogForm({ drafts }: { drafts: DraftBox }): React.ReactElement {
  const form = useForm(drafts, 'log', () => ({ what: '' }));
  return <p>What happened: {form.answers['what']}</p>;
}

it('says that a form is begun in another tab too, though its script came after the line had looked', () => {
  const first = boxOf('first');
  first.open('log');
  first.keep('log', { what: 'Typed in the first tab' });

  const drafts = boxOf('second');
  const { rerender } = render(<DraftTroubleLine drafts={drafts} />);
  expect(screen.getByRole('status').textContent).toBe('');
  act(() =>
    rerender(
      <>
        <DraftTroubleLine drafts={drafts} />
        <LogForm drafts={drafts} />
      </>,
    ),
  );
  expect(screen.getByText('What happened:').textContent).toBe('What happened: ');
  expect(screen.getByRole('status').textContent).toMatch(/^You have begun this form in another tab too\./);
});
