import { type ItemState, type ItemVersion, nextVersion } from '@app/knowledge';
import { aVersion, FIXTURES } from '@app/knowledge/testing';
import { type Decision, NO_WORK, type Work } from '@app/reviews';

/** An invented lesson through as many versions as titles; `published` is the number readers see. */
export function aLessonOf(titles: readonly string[], published: number | null = null): ItemState {
  const versions = titles.reduce<ItemVersion[]>((before, title, basedOn) => {
    const body = { ...FIXTURES.lesson, classification: 'public', agency: null, title };
    return [...before, nextVersion(before.at(-1) ?? null, aVersion({ basedOn, body }))];
  }, []);
  return { newest: versions.at(-1)!, published: published === null ? null : versions[published - 1]! };
}

/** What somebody said of a version. */
export function aDecisionOn(
  { version, contentHash }: ItemVersion,
  overrides: Partial<Decision> = {},
): Decision {
  return { version, contentHash, by: 'p-reviewer', at: '2026-02-01T00:00:00.000Z', note: '', ...overrides };
}

export function aWork(overrides: Partial<Work> = {}): Work {
  return { ...NO_WORK, ...overrides };
}
