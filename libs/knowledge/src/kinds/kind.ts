import { KnowledgeError } from '../errors.js';
import { type Body, type ItemVersion, type Link, type Validity } from '../items/version.js';
import { type Custody } from './classification.js';

/** A piece of an item's text with the path that leads to it ("khoan-2/diem-a", "handling"). */
export interface Section {
  readonly at: string;
  readonly heading: string | null;
  readonly text: string;
}

/** What lists, search and facets need to know of an item, whatever its kind. */
export interface Description {
  readonly title: string;
  /** From the outermost: ["Nghị định 174/2026/NĐ-CP", "Chương III", "Mục 2"]. */
  readonly path: readonly string[];
  readonly sections: readonly Section[];
  readonly facets: Facets;
}

export interface Facets {
  /** Canonical id of the document an item belongs to or rests on first. */
  readonly document: string | null;
  /** Keys of the reference table of sectors. */
  readonly sectors: readonly string[];
  readonly year: number | null;
  /** Keys of the reference table of provinces, as of the item's date. */
  readonly places: readonly string[];
  /** How far a lesson is proved. */
  readonly maturity: string | null;
  /** What is wrong with the law, and how far that has come. */
  readonly gapKind: string | null;
  readonly gapStatus: string | null;
}

/** A kind tells those it knows of. */
export const NO_FACETS: Facets = {
  document: null,
  sectors: [],
  year: null,
  places: [],
  maturity: null,
  gapKind: null,
  gapStatus: null,
};

/** A long text of a body (Markdown source): its field, and its heading in content files and on pages. */
export interface LongText {
  readonly field: string;
  readonly heading: string;
}

/** All the core knows of a kind. A new kind is a definition, a fixture, a web view and an entry in `kinds/index.ts`. */
export interface KindDefinition<B extends object = object> {
  readonly kind: string;
  /** Class with class-validator decorators; unknown fields are refused. */
  readonly body: new () => B;
  /** In the order people read them. */
  readonly texts: readonly LongText[];
  /** Fields whose words `describe` gives as sections beside the long texts. */
  readonly sectioned: readonly string[];
  /** Fields that only those may read who may read what is restricted, whatever the item is. */
  readonly restricted: readonly string[];
  /** True: an act of the program makes these items, once; nobody writes one. */
  readonly sealed?: true;
  /** The id that the content itself determines; null lets the core make one from kind and title. */
  id(body: B): string | null;
  validity(body: B): Validity | null;
  links(body: B): readonly Link[];
  custody(body: B): Custody;
  describe(body: B): Description;
  /** What a content file says laid over a stored body, which may hold more: the official words of an import. */
  overlay(stored: B, content: B): B;
}

/** A validated body as its kind's type. Throws `damaged` when the version is of another kind. */
export function bodyOf<B extends object>(
  definition: KindDefinition<B>,
  version: Pick<ItemVersion, 'itemId' | 'kind' | 'body'>,
): B {
  if (version.kind === definition.kind) return typed<B>(version.body);
  throw new KnowledgeError('damaged', `${version.itemId} là ${version.kind}, không phải ${definition.kind}`);
}

/** Bodies are stored as plain data after their class has validated them: the shape is the class's. */
function typed<B extends object>(body: Body): B {
  return body as object as B;
}

/** The long texts of a body that are not empty, as sections. */
export function textSections<B extends object>(definition: KindDefinition<B>, body: B): Section[] {
  return definition.texts.flatMap(({ field, heading }) => {
    const text: unknown = Reflect.get(body, field);
    return typeof text === 'string' && text ? [{ at: field, heading, text }] : [];
  });
}
