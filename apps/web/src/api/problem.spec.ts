import { isFinal, Problem, type ProblemCode } from './problem.js';

const failed = (code: ProblemCode, data: unknown) => isFinal(new Problem(code, 0, ''), { state: { data } });

it.each(['offline', 'unavailable', 'internal', 'not-found'] as const)(
  'a page with nothing to show gives way to %s',
  (code) => expect(failed(code, undefined)).toBe(true),
);

it.each(['offline', 'unavailable', 'internal', 'too-many-requests'] as const)(
  'what is shown stays on %s',
  (code) => expect(failed(code, {})).toBe(false),
);

it.each(['not-found', 'gone', 'refused', 'unauthenticated'] as const)(
  'what may be seen no more goes on %s',
  (code) => expect(failed(code, {})).toBe(true),
);
