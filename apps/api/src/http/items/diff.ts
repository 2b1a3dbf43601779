import { diffArrays } from 'diff';
import { definitionOf, type ItemVersion, type Section } from '@app/knowledge';
import { type DiffDto, type DiffPartDto, type DiffSectionDto, type FieldChangeDto } from './diff.dto.js';

/** What changed from one version to another: words section by section, and every field whose value differs. */
export function diffVersions(from: ItemVersion, to: ItemVersion): DiffDto {
  return {
    itemId: to.itemId,
    from: from.version,
    to: to.version,
    sections: changedSections(sectionsOf(from), sectionsOf(to)),
    fields: changedFields(from, to),
  };
}

function sectionsOf({ kind, body }: ItemVersion): ReadonlyMap<string, Section> {
  const { title, sections } = definitionOf(kind).describe(body);
  const all = [{ at: 'title', heading: null, text: title }, ...sections];
  return new Map(all.map((section) => [section.at, section]));
}

/** Sections of the newer version in their order, then those it no longer has. */
function changedSections(
  from: ReadonlyMap<string, Section>,
  to: ReadonlyMap<string, Section>,
): DiffSectionDto[] {
  return [...new Set([...to.keys(), ...from.keys()])].flatMap((at) => {
    const [before, after] = [from.get(at)?.text ?? '', to.get(at)?.text ?? ''];
    const heading = (to.get(at) ?? from.get(at))?.heading ?? null;
    return before === after ? [] : [{ at, heading, parts: wordParts(before, after) }];
  });
}

/** Words and the spaces after them are compared as wholes, so that a tone mark never splits a syllable. */
function wordParts(before: string, after: string): DiffPartDto[] {
  const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? [];
  return diffArrays(words(before), words(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}

function changedFields(from: ItemVersion, to: ItemVersion): FieldChangeDto[] {
  return [...new Set([...Object.keys(to.body), ...Object.keys(from.body)])].flatMap((field) => {
    const [before = null, after = null] = [from.body[field], to.body[field]];
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
  });
}
