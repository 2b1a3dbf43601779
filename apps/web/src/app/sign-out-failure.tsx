import { Box } from '@mantine/core';
import { useMutationState } from '@tanstack/react-query';
import { SIGN_OUT } from '../api/entrance.js';
import { ProblemNote } from '../parts/problem-note.js';

/** Says that somebody is still logged in who wanted to leave. */
export function SignOutFailure() {
  const errors = useMutationState({ filters: { mutationKey: SIGN_OUT }, select: ({ state }) => state.error });
  const error = errors.at(-1);
  return (
    error && (
      <Box mb="md">
        <ProblemNote error={error} />
      </Box>
    )
  );
}
