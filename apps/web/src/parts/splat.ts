interface Splat {
  readonly _splat?: string | undefined;
}

/** For routes that end in "/$": an empty rest of the address is not theirs, it is that of the list they stand below. */
export const NOT_EMPTY = {
  parse: (params: Splat) => (params._splat ? { _splat: params._splat } : false),
  stringify: ({ _splat }: Splat) => ({ _splat }),
} as const;
