import { useMutation, useQueryClient } from '@tanstack/react-query';

/** Does something to an item; afterwards everything that was read is read anew. */
export function useActing<Words>(send: (words: Words) => Promise<unknown>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: send,
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'get' });
    },
  });
}
