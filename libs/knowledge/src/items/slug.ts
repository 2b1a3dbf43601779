import { fold, syllables } from '@app/text';

const LONGEST = 60;

/** A title as the last part of an id: "SIM kích hoạt sẵn: kiểm tra" -> "sim-kich-hoat-san-kiem-tra". */
export function slug(title: string): string {
  let made = '';
  for (const { folded } of syllables(title)) {
    const word = fold(folded).replace(/[^a-z0-9]/g, '');
    if (!word) continue;
    if (made && made.length + word.length >= LONGEST) break;
    made += made ? `-${word}` : word.slice(0, LONGEST);
  }
  return made || 'khong-ten';
}
