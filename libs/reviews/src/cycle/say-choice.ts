import { type Bar, BARS, type Choice } from './assignment.js';

export const BAR_WORDS: Readonly<Record<Bar, string>> = {
  away: 'vắng hoặc đã nghỉ',
  'not-competent': 'không có vai trò rà soát loại này',
  'may-not-read': 'không được đọc mục hạn chế này',
  author: 'là người viết',
  'own-unit': 'cùng đơn vị với mục',
  'same-item-last-time': 'đã rà soát chính mục này lần trước',
  'same-sector-last-time': 'đã rà soát lĩnh vực này lần trước',
};

/** Why somebody was picked, in one sentence. `nameOf` tells the name of a person by id. */
export function sayChoice(choice: Choice, nameOf: (person: string) => string): string {
  const { chosen, load, eligible, sectorYielded } = choice;
  const outcome =
    chosen === null
      ? 'Chưa giao được: không còn ai đủ điều kiện'
      : `Giao cho ${nameOf(chosen)}: đang có ${load} mục, ít nhất trong ${eligible} người đủ điều kiện`;
  const yielded = sectorYielded
    ? '; mọi người còn lại đều đã rà soát lĩnh vực này lần trước nên không xét luân phiên lĩnh vực'
    : '';
  const barred = sayExcluded(choice, nameOf);
  return `${outcome}${yielded}${barred && `; không xét ${barred}`}.`;
}

function sayExcluded({ excluded }: Choice, nameOf: (person: string) => string): string {
  return BARS.flatMap((bar) => {
    const people = excluded.filter(([, why]) => why === bar).map(([person]) => nameOf(person));
    return people.length > 0 ? [`${people.join(', ')} (${BAR_WORDS[bar]})`] : [];
  }).join(', ');
}
