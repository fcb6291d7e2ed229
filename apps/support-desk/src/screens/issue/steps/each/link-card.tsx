import * as React from 'react';
import { TextField } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { step } from '../step';

export const linkCard = step({
  command: 'link-card',
  name: ({ cardUrl }) => (cardUrl ? 'Change the link to the card' : 'Link the Trello card'),
  begin: (context) => ({ ...wordAnswers(context), cardUrl: context.issue.cardUrl ?? '' }),
  Fields: () => (
    <TextField name="cardUrl" label="The link to the Trello card" hint="It starts with https://" type="url" />
  ),
  read: (answers, { word }) => ({ type: 'link-card', cardUrl: answers.cardUrl(), ...word }),
  event: 'card-linked',
  told: ({ cardUrl }) => ({ title: 'Trello card linked', said: [], link: cardUrl }),
});
