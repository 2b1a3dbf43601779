import { filterOf, readYearSearch } from './year-search.js';

describe('the address of a review', () => {
  it('says which part and which items, and drops what means nothing', () => {
    const search = {
      tab: 'assignments',
      state: 'to-confirm',
      sector: 'buu-chinh',
      overdue: true,
      mine: true,
    };
    expect(readYearSearch({ ...search, unit: '', state2: 'x' })).toEqual(search);
    expect(readYearSearch({ tab: 'xyz', state: 'gone', overdue: 'yes', mine: false, sector: 3 })).toEqual({});
  });

  it('asks the API for items alone', () => {
    expect(filterOf({ tab: 'board', unit: 'so-a', overdue: true })).toEqual({ unit: 'so-a', overdue: true });
  });
});
