import * as React from 'react';
import { TextField } from '../../../../forms/TextField';
import { wordAnswers } from '../beginnings';
import { step } from '../step';

export const linkCard = step({
  command: 'link-card',
  begin: (context) => ({ ...wordAnswers(context), cardUrl: context.issue.cardUrl ?? '' }),
  Fields: () => (
    <TextField name="cardUrl" label="The link to the Trello card" hint="It starts with https://" type="url" />
  ),
  read: (answers, { word }) => ({ type: 'link-card', cardUrl: answers.cardUrl(), ...word }),
});
