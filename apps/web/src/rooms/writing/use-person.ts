import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { entranceQuery } from '../../api/entrance.js';
import { Problem } from '../../api/problem.js';

/**
 * Who writes. They stay it over the end of a session, so that nothing typed goes with it; throws for who never logged
 * in.
 */
export function usePerson(): string {
  const { session } = useSuspenseQuery(entranceQuery).data;
  const [person, setPerson] = useState(session?.id ?? null);
  if (session && session.id !== person) setPerson(session.id);
  const id = session?.id ?? person;
  if (id === null) throw new Problem('unauthenticated', 401, '');
  return id;
}
