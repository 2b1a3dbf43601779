import { diffArrays } from 'diff';
import { definitionOf, type Section } from '../kinds/index.js';
import { canonicalJson } from './hash.js';
import { type ItemVersion, type Json } from './version.js';

/** A run of words that stayed, came or went. */
export interface DiffPart {
  readonly text: string;
  readonly change: 'same' | 'added' | 'removed';
}

/** The words of one place of the text; `at` is as in `Section`, "title" for the title. */
export interface SectionDiff {
  readonly at: string;
  readonly heading: string | null;
  readonly parts: readonly DiffPart[];
}

export interface FieldDiff {
  readonly field: string;
  readonly before: Json;
  readonly after: Json;
}

/** What differs between two versions: words section by section, other fields as values. Equal ones are left out. */
export interface VersionDiff {
  readonly sections: readonly SectionDiff[];
  readonly fields: readonly FieldDiff[];
}

/** Beyond this many changed words a section is shown as removed and added whole. */
const MOST_EDITS = 1000;

/** What a version says, all of it or what somebody may see. */
type Said = Pick<ItemVersion, 'kind' | 'body'>;

export function diffVersions(from: Said, to: Said): VersionDiff {
  return { sections: sectionDiffs(sectionsOf(from), sectionsOf(to)), fields: fieldDiffs(from, to) };
}

function sectionsOf({ kind, body }: Said): ReadonlyMap<string, Section> {
  const { title, sections } = definitionOf(kind).describe(body);
  return new Map(
    [{ at: 'title', heading: null, text: title }, ...sections].map((section) => [section.at, section]),
  );
}

/** Sections of the newer version in their order, then those it no longer has. */
function sectionDiffs(from: ReadonlyMap<string, Section>, to: ReadonlyMap<string, Section>): SectionDiff[] {
  return [...new Set([...to.keys(), ...from.keys()])].flatMap((at) => {
    const [before, after] = [from.get(at)?.text ?? '', to.get(at)?.text ?? ''];
    const heading = (to.get(at) ?? from.get(at))?.heading ?? null;
    return before === after ? [] : [{ at, heading, parts: diffWords(before, after) }];
  });
}

/** Words with the spaces before them are compared as wholes, so that a tone mark never splits a syllable. */
export function diffWords(before: string, after: string): DiffPart[] {
  const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];
  const parts = diffArrays(words(before), words(after), { maxEditLength: MOST_EDITS });
  if (!parts) return [whole(before, 'removed'), whole(after, 'added')];
  return parts.map(({ value, added, removed }) =>
    whole(value.join(''), added ? 'added' : removed ? 'removed' : 'same'),
  );
}

function whole(text: string, change: DiffPart['change']): DiffPart {
  return { text, change };
}

function fieldDiffs(from: Said, to: Said): FieldDiff[] {
  const { texts, sectioned } = definitionOf(to.kind);
  const told = new Set([...texts.map(({ field }) => field), ...sectioned]);
  const fields = [...new Set([...Object.keys(to.body), ...Object.keys(from.body)])].filter(
    (field) => !told.has(field),
  );
  return fields.flatMap((field) => {
    const [before = null, after = null] = [from.body[field], to.body[field]];
    return canonicalJson(before) === canonicalJson(after) ? [] : [{ field, before, after }];
  });
}
