import { type Role, useIsOneOf } from '../api/entrance.js';

const TALKERS: readonly Role[] = ['contributor', 'reviewer', 'legal', 'trainer', 'curator', 'administrator'];

/** Whether who is here has a part in the talk about items. */
export function useMayTalk(): boolean {
  return useIsOneOf(...TALKERS);
}
