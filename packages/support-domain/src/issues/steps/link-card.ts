import * as z from 'zod/mini';
import { type After, step, text } from './step.js';

/** The card on TRA Digital’s board, on which the fix is followed (S6). */
export const linkCard = step({
  command: 'link-card',
  event: 'card-linked',
  asks: { cardUrl: text },
  says: { cardUrl: z.string() },
  rows: [
    {
      from: ['with-tra'],
      to: 'card-made',
      lanes: ['tra'],
      arrows: [
        { from: 'need-further-information', to: 'create-card', label: 'No' },
        { from: 'create-card', to: 'fix-required' },
      ],
      needs: 'the link to the card',
    },
    // A card that was linked wrongly is linked again where it stands.
    {
      from: ['card-made', 'tra-fixing', 'checking-fix'],
      to: 'same',
      lanes: ['tra', 'tmu'],
      arrows: [],
      needs: 'the link to the card',
    },
  ],
});

export const afterLinkCard: After<typeof linkCard> = (issue, event) => ({ ...issue, cardUrl: event.cardUrl });
