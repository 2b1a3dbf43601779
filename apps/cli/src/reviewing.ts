import { type Settings } from '@app/config';
import { People, unitsOf, type Viewer, viewerOf } from '@app/access';
import { KnowledgeError, SystemClock } from '@app/knowledge';
import { Usage } from '@app/measures';
import { Editorial, type ReviewParts, Rolls } from '@app/reviews';
import { withStore } from './store.js';

/** What reviews work with, over the base the settings name; closed whatever happens. */
export function withReviews<T>(
  settings: Settings,
  work: (parts: ReviewParts, people: People) => Promise<T>,
): Promise<T> {
  return withStore(settings, ({ store, records }) => {
    const clock = new SystemClock();
    const people = new People(records, clock, unitsOf(store));
    const { sameUnitApproval } = settings;
    const editorial = new Editorial({ store, records, clock, people, sameUnitApproval });
    const misses = new Usage(records, clock);
    const rolls = new Rolls({ store, records, editorial });
    return work({ store, records, clock, editorial, people, misses, rolls }, people);
  });
}

/** Somebody with an account, who answers for what is done at the machine. Throws `not-found`. */
export async function answering(people: People, login: string, { clock }: ReviewParts): Promise<Viewer> {
  const person = await people.byLogin(login);
  if (person && person.value.closedAt === null) return viewerOf(person, clock.today(), null);
  throw new KnowledgeError('not-found', `Không có tài khoản đang mở ${login}.`);
}
