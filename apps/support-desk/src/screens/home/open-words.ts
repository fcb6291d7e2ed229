import type { PlacedIssues } from '../../queue/place-issues';

const count = (many: number): string => many.toLocaleString('en-GB');

/** "5 issues are open: 2 need you, 1 is with nobody, 2 are with someone else." */
export function openWords(placed: PlacedIssues): string {
  const [you, nobody, others] = [
    placed['needs-you'].length,
    placed['nobody-has'].length,
    placed['with-someone-else'].length,
  ];
  const all = you + nobody + others;
  if (all === 0) return 'No issue is open.';
  const parts = [
    ...(you > 0 ? [`${count(you)} ${you === 1 ? 'needs' : 'need'} you`] : []),
    ...(nobody > 0 ? [`${count(nobody)} ${nobody === 1 ? 'is' : 'are'} with nobody`] : []),
    ...(others > 0 ? [`${count(others)} ${others === 1 ? 'is' : 'are'} with someone else`] : []),
  ];
  return `${count(all)} ${all === 1 ? 'issue is' : 'issues are'} open: ${parts.join(', ')}.`;
}
