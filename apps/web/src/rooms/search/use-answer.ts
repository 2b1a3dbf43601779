import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { isProblem } from '../../api/problem.js';
import { answerQuery } from './asking.js';
import { type Answer, isBlank, type Question } from './question.js';

export interface Answered {
  readonly answer: Answer;
  /** What it answers: while the next answer is under way, not what stands in the box. */
  readonly question: Question;
}

/**
 * The last answer, which stays until the next one is there; an answer to what was asked before never comes after it.
 * Who may not read at all is led to log in.
 */
export function useAnswer(question: Question): {
  answered: Answered | null;
  error: unknown;
  again: () => void;
} {
  const { data, error, refetch } = useQuery({
    ...answerQuery(question),
    enabled: !isBlank(question),
    throwOnError: (error) => isProblem(error, 'unauthenticated'),
  });
  const [answered, setAnswered] = useState<Answered | null>(null);
  if (data && (answered?.answer !== data || answered.question.text !== question.text))
    setAnswered({ answer: data, question });
  return {
    answered: isBlank(question) ? null : answered,
    error,
    again: useCallback(() => void refetch(), [refetch]),
  };
}
