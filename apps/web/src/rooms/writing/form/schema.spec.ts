import { LAYOUTS, MAKES_THE_ID } from './layout.js';
import { emptyOf, fieldsOf, KINDS } from './schema.js';

describe('the form of a kind', () => {
  it.each(KINDS)('has a place for every field of a %s that people write, each once', (kind) => {
    const placed = LAYOUTS[kind].flatMap(({ fields }) => fields);
    expect(placed.sort()).toEqual(
      fieldsOf(kind)
        .map(({ name }) => name)
        .sort(),
    );
    expect(placed).toEqual(expect.arrayContaining([...MAKES_THE_ID[kind]]));
  });

  it('writes long texts as Markdown, keys from their tables, days as days', () => {
    const widgets = Object.fromEntries(fieldsOf('lesson').map(({ name, widget }) => [name, widget]));
    expect(widgets).toMatchObject({
      finding: { as: 'prose' },
      sectors: { as: 'keys', table: 'sectors' },
      place: { as: 'key', table: 'provinces' },
      date: { as: 'eventDay' },
      reviewDate: { as: 'day' },
      maturity: { as: 'choice', of: expect.arrayContaining(['observed', 'verified']) as unknown },
      legalBasis: { as: 'rows', holds: 'LegalBasis' },
      illustration: { as: 'flag' },
    });
  });

  it('begins with what the server would fill in', () => {
    expect(emptyOf(fieldsOf('lesson'))).toMatchObject({
      ...{ title: '', classification: 'internal', maturity: 'observed', legalBasis: [], date: null },
    });
    expect(emptyOf(fieldsOf('provision'))).toMatchObject({ validity: { from: null, suspended: false } });
  });
});
