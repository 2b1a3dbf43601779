import { Clock, type Instant, type NewVersion } from '@app/knowledge';

/** A clock that stands still until it is told the time. */
export class StillClock extends Clock {
  constructor(public instant: Instant = '2026-11-01T02:00:00.000Z') {
    super();
  }

  override now(): Instant {
    return this.instant;
  }
}

/** A first version of a lesson; name what matters to the test. */
export function aVersion(overrides: Partial<NewVersion> = {}): NewVersion {
  return {
    itemId: 'lesson/a',
    kind: 'lesson',
    basedOn: 0,
    body: { title: 'Bài học giả định' },
    validity: null,
    links: [],
    corrects: null,
    recordedAt: '2026-01-01T00:00:00.000Z',
    actor: 'curator',
    reason: 'ghi lần đầu',
    publish: false,
    ...overrides,
  };
}

/** A published article whose text holds from `from` until the day before `to`. */
export function aProvision(
  {
    from = '2020-01-01',
    to = null,
    suspended = false,
  }: { from?: string | null; to?: string | null; suspended?: boolean },
  overrides: Partial<NewVersion> = {},
): NewVersion {
  return aVersion({
    itemId: 'nd-cp/01/2020/dieu-1',
    kind: 'provision',
    validity: { from, to, suspended },
    publish: true,
    ...overrides,
  });
}
