import { type Viewer } from '@app/access';
import { aViewer } from '@app/access/testing';
import { type ItemVersion } from '@app/knowledge';
import {
  anEditorialDesk,
  AUTHOR,
  codeOf,
  CURATOR,
  type EditorialDesk,
  LESSON,
  READER,
  REVIEWER,
  say,
} from '../../testing/editorial-desk.js';
import { ITEM_ACTS, type ItemAct } from './admitting.js';

const HEIR = aViewer(['contributor']);

/** Does one of the acts; `codeOf` tells how it ends. */
function take(
  { editorial }: EditorialDesk,
  who: Viewer,
  act: ItemAct,
  version: ItemVersion,
): Promise<unknown> {
  const { itemId: id } = version;
  const said = say(version);
  switch (act) {
    case 'revise': {
      const draft = { id, basedOn: version.version, body: { ...LESSON, finding: 'Khác.' }, reason: 'sửa' };
      return editorial.revise(who, { ...draft, corrects: null, minor: false });
    }
    case 'submit':
      return editorial.submit(who, id, said);
    case 'approve':
      return editorial.approve(who, id, said);
    case 'request-changes':
      return editorial.requestChanges(who, id, said);
    case 'publish':
      return editorial.publish(who, id, { ...said, acknowledged: false });
    case 'retire':
      return editorial.retire(who, id, { reason: 'thôi', into: null });
    case 'renew':
      return editorial.renew(who, id, { ...said, until: null });
    case 'hand-over':
      return editorial.handOver(who, id, HEIR.id!);
  }
}

type Way = (desk: EditorialDesk) => Promise<ItemVersion>;
const submitted: Way = async (desk) => {
  const version = await desk.draft();
  await desk.editorial.submit(AUTHOR, version.itemId, say(version));
  return version;
};
const approved: Way = async (desk) => {
  const version = await submitted(desk);
  await desk.editorial.approve(REVIEWER, version.itemId, say(version));
  return version;
};
const published: Way = async (desk) => {
  const version = await approved(desk);
  await desk.editorial.publish(CURATOR, version.itemId, { ...say(version), acknowledged: false });
  return version;
};
const STAGES: Readonly<Record<string, Way>> = {
  draft: (desk) => desk.draft(),
  submitted,
  'sent back': async (desk) => {
    const version = await submitted(desk);
    await desk.editorial.requestChanges(REVIEWER, version.itemId, say(version));
    return version;
  },
  approved,
  published,
  retired: async (desk) => {
    const version = await published(desk);
    await desk.editorial.retire(CURATOR, version.itemId, { reason: 'thôi', into: null });
    return version;
  },
};
const PEOPLE = { author: AUTHOR, reviewer: REVIEWER, curator: CURATOR, reader: READER };

describe('what somebody is told they may do', () => {
  const cases = Object.keys(STAGES).flatMap((stage) =>
    Object.entries(PEOPLE).map(([name, who]) => [stage, name, who] as const),
  );
  it.each(cases)('with what is %s is, for the %s, what the acts themselves do not refuse', async (...of) => {
    const [stage, , who] = of;
    const done: ItemAct[] = [];
    for (const act of ITEM_ACTS) {
      const desk = anEditorialDesk();
      const version = await STAGES[stage]!(desk);
      const code = await codeOf(take(desk, who, act, version));
      // Nobody of this name: said only to who may hand over.
      if (code === null || (act === 'hand-over' && code === 'invalid')) done.push(act);
    }
    const desk = anEditorialDesk();
    const { itemId } = await STAGES[stage]!(desk);
    expect(await desk.editorial.actsOn(who, await desk.editorial.standingOf(itemId))).toEqual(done);
  });

  it('is to judge what others wrote, to publish what was approved, and nothing without a part in it', async () => {
    const desk = anEditorialDesk();
    const { itemId } = await submitted(desk);
    const acts = async (who: Viewer) => desk.editorial.actsOn(who, await desk.editorial.standingOf(itemId));
    expect(await acts(REVIEWER)).toEqual(['approve', 'request-changes']);
    expect(await acts(AUTHOR)).toEqual(['revise', 'hand-over']);
    expect(await acts(READER)).toEqual([]);
  });
});
