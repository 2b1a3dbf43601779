import { join } from 'node:path';
import { type Engines } from '@app/engines';
import { definitionOf, type NewVersion, validBody } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { CORPUS_FIELDS, type CorpusRow, QUERY_FIELDS, type QueryRow, readJsonLines } from '@app/search';

const BATCH = 500;

/** Puts the 81,413 articles of the judged questions into a base, as published provisions. */
export async function fillWithLaws({ store }: Engines, data: string): Promise<void> {
  const batch: NewVersion[] = [];
  for await (const row of readJsonLines<CorpusRow>(
    join(data, 'eval/laws81k-corpus.jsonl.gz'),
    CORPUS_FIELDS,
  )) {
    batch.push(versionOf(row));
    if (batch.length === BATCH) await store.append(batch.splice(0));
  }
  await store.append(batch);
}

/** Of the corpus: documents as "57/2020/qh14"; one article of one document is one row. */
function versionOf({ id, document, article, title, body }: CorpusRow): NewVersion {
  const definition = definitionOf('provision');
  const path = [document.toUpperCase()];
  const official = { text: body, children: [] };
  const [key, place] = id
    .replaceAll('đ', 'dd')
    .replace(/\W+(?=\||$)/, '')
    .split('|');
  const given = { document: `so/${key!}`, number: article, heading: title.trim() || null, path, official };
  const validity = { from: '2000-01-01', to: null, suspended: false };
  const itemId = `so/${key!}/${place!}`;
  return aVersion({ itemId, kind: 'provision', body: validBody(definition, given), validity, publish: true });
}

/** What people asked of these laws. */
export async function questions(data: string): Promise<string[]> {
  const file = join(data, 'eval/laws81k-queries.jsonl');
  return (await Array.fromAsync(readJsonLines<QueryRow>(file, QUERY_FIELDS))).map(({ query }) => query);
}
