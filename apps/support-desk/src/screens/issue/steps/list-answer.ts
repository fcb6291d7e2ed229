import type { Answers } from '../../../drafts/draft-box';

/** Several texts in one answer of a form: drafts keep text alone. What cannot be read is an empty list. */
export function listAnswer(answers: Answers, field: string): readonly string[] {
  try {
    const read: unknown = JSON.parse(answers[field] || '[]');
    return Array.isArray(read) ? read.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

export const asListAnswer = (texts: readonly string[]): string =>
  texts.length > 0 ? JSON.stringify([...new Set(texts)]) : '';
