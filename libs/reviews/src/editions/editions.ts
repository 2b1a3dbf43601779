import { type Viewer } from '@app/access';
import { type EditionBody, KnowledgeError } from '@app/knowledge';
import { type Book, bookOf } from './book.js';
import { compareManifests, type Difference } from './comparing.js';
import { editionOf, everyEdition } from './editions-kept.js';
import { listedTitle } from './listed-title.js';
import { type EditionReading, readable, readableNow } from './readable.js';
import { type Verification, verifyEdition } from './verifying.js';

/** An edition without the lists of what is in it. */
export type EditionHeader = Omit<EditionBody, 'manifest' | 'changes'>;

/** Items of an edition somebody may read, and how many they may not. */
export interface Shown<T> {
  readonly rows: readonly T[];
  readonly leftOut: number;
}

export interface NamedItem {
  readonly itemId: string;
  readonly title: string;
  readonly version: number;
}

/** An item that went into another one; `into` is null where that may not be read. */
export interface MergedItem extends NamedItem {
  readonly into: string | null;
}

/** What came of a year, as far as somebody may read it. */
export interface ShownChanges {
  readonly new: Shown<NamedItem>;
  readonly changed: Shown<NamedItem>;
  readonly merged: Shown<MergedItem>;
  readonly retired: Shown<NamedItem>;
}

export interface NamedDifference extends Difference {
  readonly title: string;
}

/** Reads editions: each tells everybody that it is there, and nobody of items they may not read. */
export class Editions {
  constructor(private readonly reading: EditionReading) {}

  /** The last one first. */
  async list(): Promise<EditionHeader[]> {
    return (await everyEdition(this.reading.store)).reverse().map(({ body }) => headerOf(body));
  }

  /** Throws `not-found`. */
  async header(year: number): Promise<EditionHeader> {
    return headerOf((await editionOf(this.reading.store, year)).body);
  }

  /** What is new, changed, merged and retired against the edition before; for the first: nothing. Throws `not-found`. */
  async changes(viewer: Viewer, year: number): Promise<ShownChanges> {
    const { changes } = (await editionOf(this.reading.store, year)).body;
    const merged = await this.named(viewer, changes.merged);
    const into = new Map(changes.merged.map((line) => [line.split(' ')[0]!, line.split(' ')[2]!]));
    const known = await readableNow(this.reading, viewer, [...into.values()]);
    const target = (itemId: string) => [into.get(itemId)!].find((id) => known.has(id)) ?? null;
    return {
      new: await this.named(viewer, changes.new),
      changed: await this.named(viewer, changes.changed),
      merged: { ...merged, rows: merged.rows.map((row) => ({ ...row, into: target(row.itemId) })) },
      retired: await this.named(viewer, changes.retired),
    };
  }

  /** Throws `not-found`. */
  async book(viewer: Viewer, year: number): Promise<Book> {
    return bookOf(this.reading, viewer, await editionOf(this.reading.store, year));
  }

  /** What differs from one edition to another, in order of id. Throws `not-found`. */
  async compare(viewer: Viewer, year: number, other: number): Promise<Shown<NamedDifference>> {
    const [from, to] = [
      await editionOf(this.reading.store, year),
      await editionOf(this.reading.store, other),
    ];
    const found = compareManifests(from.lines, to.lines);
    const lines = found.map((each) => ({ ...each, version: each.to ?? each.from!, contentHash: '' }));
    const titles = new Map<string, string>();
    for await (const version of readable(this.reading, viewer, lines))
      titles.set(version.itemId, listedTitle(version));
    const rows = found.flatMap((each) => {
      const title = titles.get(each.itemId);
      return title === undefined ? [] : [{ ...each, title }];
    });
    return { rows, leftOut: found.length - rows.length };
  }

  /** See `verifyEdition`. Throws `refused` for others than curators and administrators: faults name items. */
  async verify({ roles }: Viewer, year: number): Promise<Verification> {
    if (roles.includes('curator') || roles.includes('administrator')) {
      return verifyEdition(this.reading.store, year);
    }
    throw new KnowledgeError('refused', 'Chỉ người quản lý kiểm tra được ấn bản.');
  }

  /** Lines "itemId version ..." as what they name. */
  private async named(viewer: Viewer, texts: readonly string[]): Promise<Shown<NamedItem>> {
    const lines = texts.map((text) => {
      const [itemId, version] = text.split(' ');
      return { itemId: itemId!, version: Number(version), contentHash: '' };
    });
    const rows: NamedItem[] = [];
    for await (const version of readable(this.reading, viewer, lines)) {
      rows.push({ itemId: version.itemId, title: listedTitle(version), version: version.version });
    }
    return { rows, leftOut: lines.length - rows.length };
  }
}

function headerOf(body: EditionBody): EditionHeader {
  const { title, year, closedOn, kinds, sectors, root, previous, follows } = body;
  const { signatures, totals, bySector, byBody } = body;
  return {
    ...{ title, year, closedOn, kinds, sectors, root, previous, follows },
    ...{ signatures, totals, bySector, byBody },
  };
}
