import {
  EVERY_RANK,
  everyJudged,
  everyVersion,
  everyViewer,
  GIVERS_OF_VERDICTS,
  isEntitled,
  JUDGES,
  READERS_OF_CLASSIFICATION,
  READERS_OF_STAGE,
  RIGHTS,
  RIGHTS_OVER_ITEMS,
  SOMEBODY,
} from '../../testing/policy-table.js';
import { type Scope } from '../people/roles.js';
import { mayDo } from './acts.js';
import { audiencesOf } from './audiences.js';
import { couldRead, mayRead, seesRestricted } from './reading.js';
import { type Guarded, STAGES } from './stage.js';
import { type Viewer } from './viewer.js';

const ranks = EVERY_RANK.map((rank) => ({
  name: rank.id === null ? 'somebody unknown' : (rank.roles[0] ?? 'no role'),
  rank,
}));
const entries = <K extends string, V>(record: Readonly<Record<K, V>>) => Object.entries(record) as [K, V][];

/** Every case in which the policy says something else than the table. */
function differences<T>(
  viewers: readonly Viewer[],
  cases: readonly T[],
  policy: (viewer: Viewer, about: T) => boolean,
  table: (viewer: Viewer, about: T) => boolean,
) {
  return viewers.flatMap((viewer) =>
    cases
      .map((about) => ({ viewer, about, policy: policy(viewer, about), table: table(viewer, about) }))
      .filter((found) => found.policy !== found.table),
  );
}

const goesFor = ({ scopes }: Viewer, scope: Scope | 'session') =>
  scopes === null || (scope !== 'session' && scopes.includes(scope));
const isReadable = (viewer: Viewer, version: Guarded) =>
  isEntitled(READERS_OF_STAGE[version.stage], viewer, version) &&
  isEntitled(READERS_OF_CLASSIFICATION[version.classification], viewer, version);

describe.each(ranks)('$name', ({ rank }) => {
  const viewers = everyViewer(rank);

  it.each(STAGES)('reads of what is %s what the table grants, and nothing else', (stage) => {
    const table = (viewer: Viewer, version: Guarded) =>
      goesFor(viewer, 'read') && isReadable(viewer, version);
    expect(differences(viewers, everyVersion(stage), mayRead, table)).toEqual([]);
  });

  it.each(STAGES)('sees the restricted fields of what is %s as those of a restricted item', (stage) => {
    const table = (viewer: Viewer, version: Guarded) =>
      goesFor(viewer, 'read') && isEntitled(READERS_OF_CLASSIFICATION.restricted, viewer, version);
    expect(differences(viewers, everyVersion(stage), seesRestricted, table)).toEqual([]);
  });

  it.each(STAGES)(
    'could read of what is %s what the table grants to its readers once it is published',
    (stage) => {
      const table = (viewer: Viewer, version: Guarded) =>
        goesFor(viewer, 'read') && isReadable(viewer, { ...version, stage: 'published' });
      expect(differences(viewers, everyVersion(stage), couldRead, table)).toEqual([]);
    },
  );

  it.each(entries(RIGHTS))(
    'has the right to %s when the table grants it, and else not',
    (act, { scope, who }) => {
      const table = (viewer: Viewer) => goesFor(viewer, scope) && isEntitled(who, viewer, null);
      expect(differences(viewers, [null], (viewer) => mayDo(viewer, act), table)).toEqual([]);
    },
  );

  it.each(entries(RIGHTS_OVER_ITEMS))(
    'has the right to %s what the table grants, never what may not be read',
    (act, { scope, who }) => {
      const table = (viewer: Viewer, version: Guarded) =>
        goesFor(viewer, scope) && isReadable(viewer, version) && isEntitled(who, viewer, version);
      const policy = (viewer: Viewer, version: Guarded) => mayDo(viewer, act, version);
      expect(differences(viewers, STAGES.flatMap(everyVersion), policy, table)).toEqual([]);
    },
  );

  it.each(['approve', 'request-changes'] as const)(
    'has the right to %s what the kind allows, never own work, nor that of the unit where that is refused',
    (act) => {
      const cases = STAGES.flatMap(everyJudged);
      const found = differences(
        viewers,
        cases,
        (viewer, version) => mayDo(viewer, act, version),
        (viewer, version) => {
          const isInvolved = [version.author, ...version.authors].some((author) => author === viewer.id);
          const isNear =
            version.sameUnit === 'refused' && viewer.units.some((unit) => version.units.includes(unit));
          const isGranted = goesFor(viewer, 'review') && isReadable(viewer, version);
          return isGranted && !isInvolved && !isNear && isEntitled(JUDGES[version.kind]!, viewer, version);
        },
      );
      expect(found).toEqual([]);
    },
  );

  it('gives a verdict when asked for it and of the trade, and else not', () => {
    const table = (viewer: Viewer, assignee: string) =>
      goesFor(viewer, 'review') && assignee === viewer.id && isEntitled(GIVERS_OF_VERDICTS, viewer, null);
    const policy = (viewer: Viewer, assignee: string) => mayDo(viewer, 'verdict', assignee);
    expect(differences(viewers, [SOMEBODY, 'p-another'], policy, table)).toEqual([]);
  });

  it('finds by search what is public, with a role what is internal, never what is restricted', () => {
    for (const viewer of viewers) {
      const isRanked = viewer.id !== null && viewer.roles.length > 0;
      const shown = isRanked ? ['public', 'internal'] : ['public'];
      expect(audiencesOf(viewer)).toEqual(goesFor(viewer, 'read') ? shown : []);
    }
  });
});

describe('the table', () => {
  const viewers = EVERY_RANK.flatMap(everyViewer);
  const versions = STAGES.flatMap(everyVersion);

  it('grants and denies every right to somebody', () => {
    for (const act of Object.keys(RIGHTS) as (keyof typeof RIGHTS)[]) {
      expect(new Set(viewers.map((viewer) => mayDo(viewer, act)))).toEqual(new Set([true, false]));
    }
    for (const act of Object.keys(RIGHTS_OVER_ITEMS) as (keyof typeof RIGHTS_OVER_ITEMS)[]) {
      const answers = viewers.flatMap((viewer) => versions.map((version) => mayDo(viewer, act, version)));
      expect(new Set(answers)).toEqual(new Set([true, false]));
    }
  });

  it.each(Object.keys(JUDGES))('has somebody who judges a %s of another', (kind) => {
    const judged = {
      ...versions[0]!,
      stage: 'submitted' as const,
      author: 'p-another',
      owner: null,
      unit: null,
    };
    const about = { ...judged, kind, authors: ['p-another'], units: [], sameUnit: 'refused' as const };
    expect(viewers.some((viewer) => mayDo(viewer, 'approve', about))).toBe(true);
  });
});
