import { type Cited, citedAsOf } from './cited-as-of.js';

const PERIODS = [
  { version: 1, from: '2020-04-15', to: '2024-01-01', suspended: false },
  { version: 2, from: '2024-01-01', to: null, suspended: false },
];
const TODAY: Cited = { on: '2026-11-22', status: 'in-force' };

it('the text of the day is cited with the day', () => {
  expect(citedAsOf({ apart: null, asOf: TODAY }, 2, PERIODS)).toEqual(TODAY);
});

it('a text asked for by its number is cited with the day where it is the text of the day', () => {
  expect(citedAsOf({ apart: 'by-number', asOf: TODAY }, 2, PERIODS)).toEqual(TODAY);
});

it('a text of other days is never cited as in force on the day asked about', () => {
  expect(citedAsOf({ apart: 'by-number', asOf: TODAY }, 1, PERIODS)).toEqual({
    on: '2020-04-15',
    status: 'in-force',
  });
});

it('a text that never held, or nobody knows when, is cited as such', () => {
  const unknown = { on: '2026-11-22', status: 'unknown' };
  expect(citedAsOf({ apart: 'by-number', asOf: TODAY }, 3, PERIODS)).toEqual(unknown);
  expect(citedAsOf({ apart: 'unpublished', asOf: TODAY }, 1, [])).toEqual(unknown);
});
