import * as React from 'react';
import type { IssuesInPlace } from '../../../queue/use-placed-issues';
import { QuietDay } from '../quiet-day/QuietDay';
import { NextOfOthers } from './NextOfOthers';

/** What somebody may want to know who has nothing to do: of the issues of others, or of a day on which nothing is open. */
export const WhatElse = ({ inPlace }: { inPlace?: IssuesInPlace }): React.ReactElement =>
  inPlace ? <NextOfOthers inPlace={inPlace} /> : <QuietDay />;
