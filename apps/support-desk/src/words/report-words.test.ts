/** @jest-environment node */
import { issueStatusSchema } from '@tms-support/support-domain';
import { asksWhetherItWorked, isEnded, reportStandsAs } from './report-words';

describe('what a TMS user reads of their report', () => {
  const statuses = issueStatusSchema.def.entries;
  it('is plain for each way that an issue can stand, and names nobody', () => {
    const words = Object.values(statuses).map((status) => reportStandsAs({ status }));
    expect(words.every((one) => one.length > 5 && one.length < 60)).toBe(true);
    expect(new Set(words).size).toBe(10);
    expect(reportStandsAs({ status: 'new' })).toBe('TMU is dealing with it');
    expect(reportStandsAs({ status: 'looking', mergedInto: { issueKey: 'k' } as never })).toMatch(/another report/);
  });

  it('asks whether it worked once it is answered, and says how it ended', () => {
    expect(asksWhetherItWorked(reportStandsAs({ status: 'answered' }))).toBe(true);
    expect(asksWhetherItWorked(reportStandsAs({ status: 'looking' }))).toBe(false);
    expect(isEnded(reportStandsAs({ status: 'closed', outcome: 'worked' }))).toBe(true);
    expect(isEnded(undefined)).toBe(false);
    expect(
      (['worked', 'told-no-answer', 'not-changing'] as const).map((outcome) =>
        reportStandsAs({ status: 'closed', outcome }),
      ),
    ).toEqual(['Closed: it worked', 'Closed: you were told', 'Closed: TRA has decided not to change this']);
  });
});
