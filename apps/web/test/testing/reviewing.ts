import { type Kept, type Person, type Role, viewerOf } from '@app/access';
import { aPerson, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { lesson, type LessonBody, SystemClock } from '@app/knowledge';
import { ReviewWorld } from '@app/reviews/testing';

/** The year that was reviewed before, and those that are reviewed in the browser. */
export const YEAR = new Date().getUTCFullYear();
export const BEFORE = YEAR - 1;

/** Who reviews: name and login. */
export const CURATOR = ['Trần Thị Biên Tập', 'bien.tap'] as const;
export const FIRST = ['Lê Văn Rà Soát', 'ra.soat.mot'] as const;
export const SECOND = ['Phạm Thị Thẩm Định', 'ra.soat.hai'] as const;
export const READER = ['Ngô Người Đọc', 'nguoi.doc'] as const;

/** A lesson of the tests: its id and title. */
interface Told {
  readonly id: string;
  readonly title: string;
}

/** The lessons that one review is about: one held by the edition before and changed since, the others new. */
export const lessonsIn = (sector: string) => ({
  changed: {
    id: `lesson/${sector}-do-lai`,
    title: `Đo lại tại chỗ trước khi kết luận can nhiễu (${sector})`,
  },
  kept: { id: `lesson/${sector}-giay-phep`, title: `Xem giấy phép gốc, không xem bản chụp (${sector})` },
  double: {
    id: `lesson/${sector}-giay-phep-lap`,
    title: `Giấy phép gốc chứ không phải bản chụp (${sector})`,
  },
  old: { id: `lesson/${sector}-mau-cu`, title: `Dùng mẫu biên bản cũ (${sector})` },
});

/** People, lessons in the given sectors, and the edition of the year before, which holds the first lesson of each. */
export async function prepareReview(engines: Engines, sectors: readonly string[]): Promise<void> {
  const world = new ReviewWorld(engines.store, engines.records);
  const curator = await employ(engines, world, CURATOR, ['curator']);
  const first = await employ(engines, world, FIRST, ['reviewer'], 'so-kh-cn');
  await employ(engines, world, SECOND, ['reviewer'], 'so-vhttdl');
  await employ(engines, world, READER, ['reader']);
  for (const sector of sectors) {
    const { changed } = lessonsIn(sector);
    await write(world, sector, changed, 'Máy đo đặt xa nguồn phát nên số đo thấp.', `${BEFORE}-02-03`);
  }
  world.clock.instant = `${BEFORE}-11-05T02:00:00.000Z`;
  const plan = { year: BEFORE, kinds: ['lesson'] as const, sectors: null, quorum: 0 };
  const days = { opensOn: `${BEFORE}-11-01`, dueOn: `${BEFORE}-12-15` };
  await world.opening.open(viewerOf(curator, days.opensOn, null), { ...plan, ...days });
  for (const sector of sectors) {
    const { id } = lessonsIn(sector).changed;
    await world.assigning.reassign(viewerOf(curator, days.opensOn, null), BEFORE, id, first.id);
    const judgement = await world.judgement(id, { reason: 'Đúng với các cuộc kiểm tra trong năm.' });
    await world.judging.judge(viewerOf(first, days.opensOn, null), BEFORE, id, judgement);
  }
  await world.closing.close(viewerOf(curator, days.opensOn, null), BEFORE);
  for (const sector of sectors) await writeThisYear(world, sector);
}

async function writeThisYear(world: ReviewWorld, sector: string): Promise<void> {
  const { changed, kept, double, old } = lessonsIn(sector);
  const original =
    'Đơn vị đưa bản chụp giấy phép sử dụng tần số đã hết hạn; bản gốc không còn lưu tại trạm phát. Cán bộ kiểm tra ' +
    `phải đối chiếu số giấy phép với sổ cấp phép trước khi lập biên bản tại hiện trường ${sector}.`;
  await write(
    world,
    sector,
    changed,
    'Máy đo đặt xa nguồn phát nên số đo thấp hơn ngưỡng; đo lại cách 10 mét.',
  );
  await write(world, sector, kept, original);
  await write(world, sector, double, `${original} Làm như vậy ở mọi trạm.`);
  await write(
    world,
    sector,
    old,
    `Mẫu biên bản ban hành trước khi đổi tên cơ quan vẫn được dùng, ${sector}.`,
  );
}

function write(
  world: ReviewWorld,
  sector: string,
  { id, title }: Told,
  finding: string,
  day = `${YEAR}-01-05`,
) {
  const body: Partial<LessonBody> = {
    ...{ title, finding, sectors: [sector], agency: 'cuc-tan-so', classification: 'public' },
    ...{ context: 'Kiểm tra trạm phát theo kế hoạch năm.', handling: 'Lập biên bản, yêu cầu đo lại.' },
    ...{ place: 'ha-noi', date: String(BEFORE), illustration: true },
  };
  return world.publish(lesson.kind, id, body, `${day}T02:00:00.000Z`);
}

async function employ(
  engines: Engines,
  world: ReviewWorld,
  [name, login]: readonly [string, string],
  roles: readonly Role[],
  unit?: string,
): Promise<Kept<Person>> {
  const memberships = unit ? [{ unit, from: null, to: null }] : [];
  const people = peopleOf(engines.records, new SystemClock());
  const { person } = await people.create('test', aPerson({ name, login, roles, memberships }));
  world.staff.push(person);
  return person;
}
