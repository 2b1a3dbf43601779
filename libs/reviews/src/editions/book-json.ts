import { type Book, lawOf, textsOf } from './book.js';

/** The book as JSON: the edition, and its items, one a line. */
export async function* bookJson(book: Book): AsyncGenerator<string> {
  const { title, year, closedOn, kinds, sectors, root, previous, signatures, totals, bySector, byBody } =
    book.edition;
  const told = {
    title,
    year,
    closedOn,
    kinds,
    sectors,
    root,
    previous,
    signatures,
    totals,
    bySector,
    byBody,
  };
  yield `{"edition":${JSON.stringify(told)},\n"leftOut":${book.leftOut},\n"items":[`;
  let separator = '\n';
  for await (const { entry, version } of book.items()) {
    const { itemId, kind, version: number } = version;
    const texts = textsOf(version).map(({ heading, text }) => ({ heading, text }));
    const item = { itemId, kind, version: number, title: entry.title, law: lawOf(version), texts };
    yield separator + JSON.stringify(item);
    separator = ',\n';
  }
  yield '\n]}\n';
}
