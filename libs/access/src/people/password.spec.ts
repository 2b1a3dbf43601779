import fc from 'fast-check';
import { hashPassword, passwordMatches, wantsRehash } from './password.js';

const words = fc.string({ unit: 'grapheme', maxLength: 40 });

describe('the hash of a password', () => {
  it('is argon2id at the cost OWASP asks for, as a PHC string', async () => {
    expect(await hashPassword('mười hai ký tự')).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    );
  });

  it('is another one every time', async () => {
    expect(await hashPassword('mười hai ký tự')).not.toBe(await hashPassword('mười hai ký tự'));
  });

  it('is met by its own password, however the keyboard composes it, and by no other', async () => {
    await fc.assert(
      fc.asyncProperty(words, words, async (password, other) => {
        const phc = await hashPassword(password.normalize('NFD'));
        expect(await passwordMatches(password.normalize('NFC'), phc)).toBe(true);
        expect(await passwordMatches(other, phc)).toBe(other.normalize('NFC') === password.normalize('NFC'));
      }),
      { numRuns: 10 },
    );
  });

  it('is met by what the reference implementation of argon2 hashed', async () => {
    const phc = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    expect(await passwordMatches('password', phc)).toBe(true);
    expect(await passwordMatches('differentpassword', phc)).toBe(false);
    expect(wantsRehash(phc)).toBe(true);
  });

  it.each([
    ['nothing', () => ''],
    ['the password itself', () => 'mười hai ký tự'],
    ['another algorithm', (phc: string) => phc.replace('argon2id', 'argon2i')],
    ['another version', (phc: string) => phc.replace('v=19', 'v=16')],
    ['without a lane', (phc: string) => phc.replace('p=1', 'p=0')],
    ['without a pass', (phc: string) => phc.replace('t=2', 't=0')],
    ['of too little memory', (phc: string) => phc.replace('m=19456', 'm=4')],
    ['cut short', (phc: string) => phc.slice(0, 60)],
    ['with more behind it', (phc: string) => `${phc}\n`],
    ['of a shorter hash', (phc: string) => phc.slice(0, -4)],
  ])('is met by no password when it is %s', async (_, damage) => {
    const phc = damage(await hashPassword('mười hai ký tự'));
    expect(await passwordMatches('mười hai ký tự', phc)).toBe(false);
  });

  it('is wanted anew only when the cost has changed', async () => {
    expect(wantsRehash(await hashPassword('mười hai ký tự'))).toBe(false);
  });
});
