import fc from 'fast-check';
import { passwordProblem } from './password-rule.js';

const person = { login: 'nguyen.giadinh', name: 'Nguyễn Thị Giả Định' };

describe('the rule of passwords', () => {
  it.each([
    ['mười một chữ', 'phải có ít nhất 12 ký tự', 'mười1chữ'],
    ['long', 'không được dài quá 256 ký tự', 'một hai ba '.repeat(30)],
    ['of few characters', 'phải có ít nhất 5 ký tự khác nhau', 'abababababababab'],
    ['the login', 'không được là tên đăng nhập hay họ tên', 'nguyen.giadinh'],
    ['the login with a number', 'không được là tên đăng nhập hay họ tên', 'NguyenGiadinh2026!'],
    ['the name', 'không được là tên đăng nhập hay họ tên', 'Nguyễn Thị Giả Định'],
    ['the name without tones', 'không được là tên đăng nhập hay họ tên', 'nguyen-thi-gia-dinh-01'],
    ['an obvious word', 'quá dễ đoán', 'Mật khẩu 123456'],
    ['an obvious word twice', 'quá dễ đoán', 'password-password'],
    ['the keyboard', 'quá dễ đoán', 'qwertyuiop123'],
    ['counting', 'quá dễ đoán', '123456789012'],
    ['counting backwards', 'quá dễ đoán', '9876543210987'],
  ])('refuses one that is %s', (_, problem, password) => {
    expect(passwordProblem(password, person)).toBe(problem);
  });

  it.each(['bốn con bò gặm cỏ khô', 'mật khẩu của nhà hàng xóm', '739150264817', 'Tr0ng-vườn-có-4-cây'])(
    'takes "%s"',
    (password) => {
      expect(passwordProblem(password, person)).toBeNull();
    },
  );

  it('judges a password alike however the keyboard composes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 8, maxLength: 40 }), (password) => {
        const composed = passwordProblem(password.normalize('NFC'), person);
        expect(passwordProblem(password.normalize('NFD'), person)).toBe(composed);
      }),
    );
  });
});
