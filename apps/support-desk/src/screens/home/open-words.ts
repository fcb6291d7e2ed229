import { countOf, type PlacedIssues } from '../../queue/place-issues';

const count = (many: number): string => many.toLocaleString('en-GB');
const reportWords = (many: number): string => `${count(many)} new ${many === 1 ? 'report' : 'reports'}`;

/** "5 issues are open: 2 need you, nobody is dealing with 1, 2 are with someone else. 1 new report." */
export function openWords(placed: PlacedIssues, newReports: number): string {
  const [you, nobody, others] = [
    placed['needs-you'].length,
    placed['nobody-has'].length,
    placed['with-someone-else'].length,
  ];
  const all = countOf(placed);
  const reports = newReports > 0 ? ` ${reportWords(newReports)}.` : '';
  if (all === 0) return `No issue is open.${reports}`;
  const parts = [
    ...(you > 0 ? [`${count(you)} ${you === 1 ? 'needs' : 'need'} you`] : []),
    ...(nobody > 0 ? [`nobody is dealing with ${count(nobody)}`] : []),
    ...(others > 0 ? [`${count(others)} ${others === 1 ? 'is' : 'are'} with someone else`] : []),
  ];
  return `${count(all)} ${all === 1 ? 'issue is' : 'issues are'} open: ${parts.join(', ')}.${reports}`;
}
