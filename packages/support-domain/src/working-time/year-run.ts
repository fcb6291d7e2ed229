import { firstYear, lastYear, outsideRange } from './epoch-minutes.js';

/** One year of a running total. */
export interface YearOfRun<T> {
  table: T;
  /** The total of all years before this one, from the first that was ever asked for. Negative before that. */
  before: number;
}

/**
 * A running total over the years, each year's table built once, when it is first needed. What lies between two years is then
 * one subtraction, however far apart they are.
 */
export class YearRun<T extends { readonly total: number }> {
  // Not `#years`: below ES2022 a hash-private field is a WeakMap, and this is the hot path.
  private readonly years: YearOfRun<T>[] = [];
  private first = 0;
  private last = -1;

  constructor(private readonly build: (year: number) => T) {}

  at(year: number): YearOfRun<T> {
    const known = this.years[year - firstYear];
    if (known !== undefined) return known;
    if (!(year >= firstYear && year <= lastYear)) throw outsideRange();
    return this.reach(year);
  }

  private reach(year: number): YearOfRun<T> {
    if (this.last < this.first) {
      this.first = year;
      this.last = year;
      return this.keep(year, this.build(year), 0);
    }
    while (this.last < year) {
      const { table, before } = this.at(this.last);
      this.last += 1;
      this.keep(this.last, this.build(this.last), before + table.total);
    }
    while (this.first > year) {
      const { before } = this.at(this.first);
      this.first -= 1;
      const table = this.build(this.first);
      this.keep(this.first, table, before - table.total);
    }
    return this.at(year);
  }

  private keep(year: number, table: T, before: number): YearOfRun<T> {
    return (this.years[year - firstYear] = { table, before });
  }
}
