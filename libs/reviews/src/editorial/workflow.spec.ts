import fc from 'fast-check';
import { type Viewer } from '@app/access';
import { aViewer } from '@app/access/testing';
import { type ItemVersion, KnowledgeError, verify } from '@app/knowledge';
import {
  anEditorialDesk,
  AUTHOR,
  CURATOR,
  type EditorialDesk,
  LESSON,
  REVIEWER,
  say,
} from '../../testing/editorial-desk.js';

const COLLEAGUE = aViewer(['contributor', 'reviewer'], { units: ['so-gia-dinh'] });
const WRITING_CURATOR = aViewer(['contributor', 'curator']);
const PEOPLE = [AUTHOR, COLLEAGUE, REVIEWER, CURATOR, WRITING_CURATOR];
const TEXTS = ['Sổ và hàng lệch.', 'Sổ và hàng lệch nhau.', 'Khác hẳn với những gì đã ghi ở bản trước.'];
const ACTS = [
  'revise',
  'minor',
  'submit',
  'approve',
  'request-changes',
  'publish',
  'renew',
  'retire',
] as const;
type What = (typeof ACTS)[number];

async function take(
  desk: EditorialDesk,
  who: Viewer,
  what: What,
  finding: string,
  itemId: string,
): Promise<unknown> {
  const { editorial } = desk;
  const { state } = await editorial.standingOf(itemId);
  const newest = say(state.newest);
  switch (what) {
    case 'revise':
    case 'minor': {
      const draft = {
        id: itemId,
        basedOn: newest.version,
        body: { ...LESSON, finding },
        reason: 'sửa',
        corrects: null,
      };
      return editorial.revise(who, { ...draft, minor: what === 'minor' });
    }
    case 'submit':
      return editorial.submit(who, itemId, newest);
    case 'approve':
      return editorial.approve(who, itemId, newest);
    case 'request-changes':
      return editorial.requestChanges(who, itemId, newest);
    case 'publish':
      return editorial.publish(who, itemId, { ...newest, acknowledged: false });
    case 'renew':
      return editorial.renew(who, itemId, { ...say(state.published ?? state.newest), until: null });
    case 'retire':
      return editorial.retire(who, itemId, { reason: 'thôi', into: null });
  }
}

/** The words that readers may see by what the audit log says of approvals and minor edits. */
async function approvedWords(
  desk: EditorialDesk,
  versions: readonly ItemVersion[],
): Promise<ReadonlySet<string>> {
  const entries = await desk.records.entries(0, 1000);
  const approved = entries
    .filter(({ act }) => act === 'item.approved')
    .map(({ details }) => details['contentHash']);
  const minor = entries
    .filter(({ details }) => details['minor'] === true)
    .map(({ details }) => details['version']);
  return versions.reduce((words, { version, contentHash }, n) => {
    const follows = minor.includes(version) && words.has(versions[n - 1]!.contentHash);
    return approved.includes(contentHash) || follows ? words.add(contentHash) : words;
  }, new Set<string>());
}

describe('whatever people do, in whatever order', () => {
  const step = (...among: What[]) =>
    fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...among), fc.constantFrom(...TEXTS));
  const anything = fc.array(step(...ACTS), { maxLength: 3 });
  // By chance alone hardly anything would be published: most steps follow the way, whoever takes them.
  const round = fc.tuple(
    step('revise', 'minor'),
    ...(['submit', 'approve', 'publish'] as const).map((act) =>
      fc.tuple(fc.constantFrom(AUTHOR, REVIEWER, CURATOR), fc.constant<What>(act), fc.constantFrom(...TEXTS)),
    ),
  );
  const steps = fc
    .array(fc.oneof(anything, round), { minLength: 5, maxLength: 12 })
    .map((parts) => parts.flat());

  it('readers see only words that somebody of another unit than the author approved', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const desk = anEditorialDesk();
        const { itemId } = await desk.draft();
        const codes = new Set<string>();
        for (const [who, what, finding] of taken) {
          await take(desk, who, what, finding, itemId).catch((error: unknown) => {
            if (!(error instanceof KnowledgeError)) throw error;
            codes.add(error.code);
          });
        }
        expect(['refused', 'conflict', 'invalid', 'not-found']).toEqual(expect.arrayContaining([...codes]));
        const versions = (await desk.store.history(itemId)).map(({ version }) => version);
        const words = await approvedWords(desk, versions);
        const shown = (await desk.store.changes(0, 1000)).filter(({ type }) => type === 'published');
        expect(shown.every(({ version }) => words.has(versions[version - 1]!.contentHash))).toBe(true);
        const approvals = (await desk.records.entries(0, 1000)).filter(({ act }) => act === 'item.approved');
        for (const { actor, details } of approvals) {
          expect(actor).not.toBe(versions[Number(details['version']) - 1]!.actor);
          expect(actor).not.toBe(COLLEAGUE.id);
        }
        expect((await verify(desk.store)).broken).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
