import { readSnapshot } from './rules/rule-snapshot.js';
import { shippedSnapshot } from './rules/shipped-snapshot.js';
import { workingCalendar, type WorkingCalendarConfig } from './working-time/index.js';

const said = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
};

describe('what cannot be read says what must stand there', () => {
  it('in a calendar', () => {
    const config = { week: { monday: [{ from: '08:00', to: '12:00' }], moonday: [] } };
    expect(said(() => workingCalendar(config as unknown as WorkingCalendarConfig))).toBe(
      'The working calendar cannot be read: week, monday, 1, until must be string; ' +
        'week has moonday, which is not known; bankHolidays must be array.',
    );
  });

  it('in stored rules', () => {
    const [row] = shippedSnapshot.rows;
    const rows = [{ ...row, nudgeWhom: [], route: 'van' }];
    expect(said(() => readSnapshot({ ...shippedSnapshot, rows }))).toBe(
      'The stored rules cannot be read (rows.0.route: must be tmu, problem-form, trello-board, tra-digital; ' +
        'rows.0.nudgeWhom: must be at least 1).',
    );
  });
});
