import { type Doubt, type ParsedLaw } from '@app/law';
import { hear, type Saying, type Weighed } from '../items/sayings.js';
import { type Body, type ItemState, type NewVersion } from '../items/version.js';
import { bodyOf, KINDS, validBody } from '../kinds/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { type Clock, type Day } from '../time.js';
import { type ImportedArticle, type ImportedLaw, lawBodies, type LawSource } from './bodies.js';
import { type Commencement, readCommencement } from './commencement.js';
import { allOf, endOf, endSayings } from './endings.js';

export interface ImportResult {
  readonly documentId: string;
  readonly articles: number;
  /** Ids of items that are new, and of those that got a new version. */
  readonly created: readonly string[];
  readonly revised: readonly string[];
  readonly unchanged: number;
  /** Articles the base has of this document and the file has not; they were left as they are. */
  readonly vanished: readonly string[];
  /** Items of other documents that this one ends, now with their last day. */
  readonly ended: readonly string[];
  /** The file the base has this document's text from, when it is another one: nothing was written then. */
  readonly heldFrom: string | null;
  /** What a person should look at; the parser's own doubts are in the document's report. */
  readonly doubts: readonly Doubt[];
}

export interface ImportOptions {
  /** Only tell what would be written. */
  readonly dryRun?: boolean;
  /** Let this file's text take the place of the one that came from another file. */
  readonly replace?: boolean;
  /** Told before each item is held against what the base has of it, and once more when all are: then it is written. */
  readonly weighed?: Weighed;
}

/**
 * Brings a parsed law into the base in one atomic batch: the document and one provision an article, published, with
 * what curators wrote kept. A file that says nothing new appends nothing. Whole documents that the law ends get
 * their last day, whichever of the two is imported first. Throws `version-conflict` when somebody wrote to one of
 * the items meanwhile: import again.
 */
export async function importLaw(
  store: KnowledgeStore,
  clock: Clock,
  actor: string,
  parsed: ParsedLaw,
  source: LawSource,
  { dryRun = false, replace = false, weighed }: ImportOptions = {},
): Promise<ImportResult> {
  const law = lawBodies(parsed, source);
  const commencement = readCommencement(parsed);
  const stored = await allOf(store, 'provision', `${law.documentId}/`);
  const end = await endOf(store, law.documentId);
  const own = [
    documentSaying(law, commencement, source, end),
    ...articleSayings(law, parsed, commencement, source, end),
  ];
  const from = parsed.document.effectiveFrom;
  const others = from === null ? [] : await endSayings(store, law.documentId, commencement.endings, from);
  const heldFrom = replace ? null : await otherFile(store, law.documentId, source);
  const { versions, unchanged } = await hear(
    store,
    clock,
    actor,
    heldFrom ? [] : [...own, ...others],
    weighed,
  );
  if (!dryRun) await store.append(versions);
  return {
    documentId: law.documentId,
    articles: law.articles.length,
    ...countsOf(versions, new Set(own.map(({ id }) => id))),
    unchanged: unchanged.length,
    heldFrom,
    vanished: vanishedFrom(stored, law.articles),
    doubts: [...law.doubts, ...commencement.doubts],
  };
}

async function otherFile(store: KnowledgeStore, id: string, { file }: LawSource): Promise<string | null> {
  const [stored] = await store.current([id]);
  const held = stored ? bodyOf(KINDS.document, stored.newest).file : null;
  return held && held.file !== file ? held.file : null;
}

function countsOf(
  versions: readonly NewVersion[],
  own: ReadonlySet<string>,
): Pick<ImportResult, 'created' | 'revised' | 'ended'> {
  const mine = versions.filter(({ itemId }) => own.has(itemId));
  return {
    created: mine.filter(({ basedOn }) => basedOn === 0).map(({ itemId }) => itemId),
    revised: mine.filter(({ basedOn }) => basedOn > 0).map(({ itemId }) => itemId),
    ended: versions.filter(({ itemId }) => !own.has(itemId)).map(({ itemId }) => itemId),
  };
}

function vanishedFrom(stored: readonly ItemState[], articles: readonly ImportedArticle[]): string[] {
  const here = new Set(articles.map(({ id }) => id));
  return stored
    .filter(({ newest }) => bodyOf(KINDS.provision, newest).official !== null && !here.has(newest.itemId))
    .map(({ newest }) => newest.itemId);
}

function documentSaying(
  law: ImportedLaw,
  { endings }: Commencement,
  { file }: LawSource,
  end: Day | null,
): Saying {
  const read = endings.map(({ type, document, by }) => ({ type, document, by }));
  return {
    kind: 'document',
    id: law.documentId,
    reason: `Nạp từ tệp ${file}`,
    soleText: true,
    over: (stored) => {
      const { sectors, sources, effectiveTo, relations } = { ...new KINDS.document.body(), ...stored };
      const told = relations.filter(({ document }) => read.every((ending) => ending.document !== document));
      const kept = { sectors, sources, effectiveTo: effectiveTo ?? end, relations: [...read, ...told] };
      return validBody(KINDS.document, { ...law.document, ...kept });
    },
  };
}

function articleSayings(
  { documentId, articles }: ImportedLaw,
  { document: { effectiveFrom } }: ParsedLaw,
  { staggered }: Commencement,
  { file }: LawSource,
  end: Day | null,
): Saying[] {
  return articles.map(({ id, number, heading, path, official }) => ({
    kind: 'provision',
    id,
    reason: `Nạp từ tệp ${file}`,
    soleText: true,
    over: (stored: Body | null) => {
      const { summary, frames, sectors, sources, validity } = { ...new KINDS.provision.body(), ...stored };
      const from = staggered.get(number.toLowerCase()) ?? effectiveFrom ?? validity.from;
      return validBody(KINDS.provision, {
        ...{ document: documentId, number, heading, path, official },
        ...{ summary, frames, sectors, sources },
        validity: { from, to: validity.to ?? end, suspended: validity.suspended },
      });
    },
  }));
}
