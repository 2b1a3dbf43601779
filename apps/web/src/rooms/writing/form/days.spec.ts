import { eventDayTyped, spanOf } from './days.js';

describe('the time of an event', () => {
  it.each([
    ['2016', '2016'],
    ['5/2016', '2016-05'],
    ['05-2016', '2016-05'],
    ['1/7/2026', '2026-07-01'],
    ['31/02/2026', null],
    ['13/2016', null],
    ['năm 2016', null],
  ])('typed as "%s" is kept as %s', (typed, kept) => expect(eventDayTyped(typed)).toBe(kept));

  it('that is known by its year covers the year', () => {
    expect(spanOf('2016')).toEqual(['2016-01-01', '2016-12-31']);
    expect(spanOf('2016-05')).toEqual(['2016-05-01', '2016-05-31']);
    expect(spanOf('2016-05-04')).toEqual(['2016-05-04', '2016-05-04']);
  });
});
