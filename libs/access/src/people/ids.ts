import { randomInt } from 'node:crypto';

/** Letters and digits nobody takes for one another when reading them out. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const ID_LENGTH = 10;
const GROUPS = 4;
const GROUP_LENGTH = 5;

/** An id that tells nothing: `p-7xk2mq9dfa`. */
export function newId(prefix: string): string {
  return `${prefix}-${randomText(ID_LENGTH)}`;
}

/** A password to be used once, in groups that can be read out: 99 bits. */
export function oneTimePassword(): string {
  return Array.from({ length: GROUPS }, () => randomText(GROUP_LENGTH)).join('-');
}

function randomText(length: number): string {
  return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
