import { fold, normalize } from '@app/text';
import { type Person } from './person.js';

const SHORTEST = 12;
const LONGEST = 256;
const FEWEST_DIFFERENT = 5;

/** What people type when they are told to think of something: folded, without what is no letter or digit. */
const OBVIOUS = [
  'matkhau',
  'matkhaumoi',
  'matkhaucuatoi',
  'password',
  'passw0rd',
  'admin',
  'administrator',
  'quantri',
  'quantrivien',
  'thanhtra',
  'trithuc',
  'vietnam',
  'hanoi',
  'xinchao',
  'anhyeuem',
  'emyeuanh',
  'iloveyou',
  'letmein',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopasdf',
  'asdfghjkl',
  'asdfghjklzxc',
  'zxcvbnm',
  '1q2w3e4r5t6y',
  'qazwsxedc',
  'abc',
];
const COUNTING = '01234567890123456789';
const BACKWARDS = '98765432109876543210';

/** What is wrong with a password somebody wants, in words that follow "mật khẩu"; null when nothing is. */
export function passwordProblem(
  password: string,
  { login, name }: Pick<Person, 'login' | 'name'>,
): string | null {
  const characters = [...password.normalize('NFC')];
  if (characters.length < SHORTEST) return `phải có ít nhất ${SHORTEST} ký tự`;
  if (characters.length > LONGEST) return `không được dài quá ${LONGEST} ký tự`;
  if (new Set(characters).size < FEWEST_DIFFERENT)
    return `phải có ít nhất ${FEWEST_DIFFERENT} ký tự khác nhau`;
  const bare = bareOf(password);
  const words = withoutNumber(bare);
  if ([login, name].some((own) => [bare, words].includes(bareOf(own)))) {
    return 'không được là tên đăng nhập hay họ tên';
  }
  const isCounted = words === '' && [COUNTING, BACKWARDS].some((digits) => digits.includes(bare));
  return isCounted || isObvious(words) ? 'quá dễ đoán' : null;
}

/** An obvious word, or one said again and again. */
function isObvious(words: string): boolean {
  return OBVIOUS.some((word) => words !== '' && words.replaceAll(word, '') === '');
}

function bareOf(text: string): string {
  return fold(normalize(text)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without the number people put behind a word, or before it, to make it long enough. */
function withoutNumber(bare: string): string {
  return bare.replace(/^\d+|\d+$/g, '');
}
