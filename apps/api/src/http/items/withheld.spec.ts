import fc from 'fast-check';
import {
  type Body,
  definitionOf,
  holdsRestricted,
  KINDS,
  type Kind,
  nextVersion,
  validBody,
} from '@app/knowledge';
import { aVersion, FIXTURES } from '@app/knowledge/testing';
import { CLASSIFIED_KINDS, mayBeClosed, OPEN_KINDS } from './open-kinds.js';
import { without } from './withheld.js';

function versionOf(kind: Kind, fields: Body = {}) {
  const definition = definitionOf(kind);
  const body = validBody(definition, { ...FIXTURES[kind], ...fields });
  return nextVersion(null, aVersion({ kind, body, links: definition.links(body) }));
}

const NOTHING = { restricted: false, targets: new Set<string>() };
const RESTRICTED = { ...NOTHING, restricted: true };
const names = fc.stringMatching(/^[A-Z]{8,12}$/);

describe('a version somebody may not see whole', () => {
  it.each(Object.keys(KINDS) as Kind[])('of a %s is what is stored where nothing is kept back', (kind) => {
    const version = versionOf(kind);
    expect(without(version, NOTHING)).toEqual(version);
  });

  it('says nothing of a restricted field, not by a hash either', () => {
    fc.assert(
      fc.property(names, (subjectName) => {
        const version = versionOf('lesson', { subjectName });
        const seen = without(version, RESTRICTED);
        expect(JSON.stringify(seen)).not.toContain(subjectName);
        expect(seen.body).not.toHaveProperty('subjectName');
        expect([seen.contentHash, seen.previousHash, seen.recordHash]).toEqual([null, null, null]);
        expect(holdsRestricted(version)).toBe(true);
      }),
    );
  });

  it('keeps the hash of its content where the restricted field is empty, and no hash of versions before', () => {
    const version = versionOf('lesson');
    const { contentHash, previousHash, recordHash } = without(version, RESTRICTED);
    expect([contentHash, previousHash, recordHash]).toEqual([version.contentHash, null, null]);
    expect(holdsRestricted(version)).toBe(false);
  });

  it('names none of the items that do not exist for who reads, and all others', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^lesson\/[a-z]{6,9}$/), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, fc.nat(), (lessons, n) => {
        const hidden = new Set(lessons.slice(0, (n % lessons.length) + 1));
        const seen = without(versionOf('gap', { lessons }), { ...NOTHING, targets: hidden });
        const rest = lessons.filter((id) => !hidden.has(id));
        expect(seen.body['lessons']).toEqual(rest);
        expect(seen.links.filter(({ type }) => type === 'shown-by').map(({ target }) => target)).toEqual(
          rest,
        );
        expect([seen.contentHash, seen.recordHash]).toEqual([null, null]);
      }),
    );
  });
});

describe('kinds', () => {
  it('are open to everybody once published, or say themselves who may read them', () => {
    expect([...OPEN_KINDS].sort()).toEqual(['document', 'edition', 'provision', 'reference']);
    expect([...CLASSIFIED_KINDS].sort()).toEqual(['gap', 'lesson']);
    expect(['lesson/a', 'gap/b', 'nd-cp/1/2020', 'lesson', 'reference/x/y'].map(mayBeClosed)).toEqual([
      ...[true, true, false, false, false],
    ]);
  });
});
