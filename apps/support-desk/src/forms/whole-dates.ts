import type { Answers } from '../drafts/draft-box';

/** What was kept before 0.2.0 has a date in three answers, its day, its month and its year. */
export const wholeDates = (kept: Answers): Answers =>
  Object.fromEntries(
    Object.entries(kept).flatMap(([name, text]) => {
      const [, date, part] = /^(.+)\.(day|month|year)$/.exec(name) ?? [];
      if (!date) return [[name, text]];
      return part === 'day'
        ? [[date, `${text} ${kept[`${date}.month`] ?? ''} ${kept[`${date}.year`] ?? ''}`.trim()]]
        : [];
    }),
  );
