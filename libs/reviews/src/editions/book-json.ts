import { type Book } from './book.js';

/** The book as JSON: the edition, and its items in full, one a line. A hash that would let a name be guessed is null. */
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
  for await (const { version } of book.items()) {
    const { itemId, kind, version: number, contentHash, body } = version;
    yield (
      separator + JSON.stringify({ itemId, kind, version: number, contentHash: contentHash || null, body })
    );
    separator = ',\n';
  }
  yield '\n]}\n';
}
