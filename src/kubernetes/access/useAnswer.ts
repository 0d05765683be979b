import { useEffect, useState } from 'react';
import { useIdentity } from '../useIdentity';
import { type AccessQuestion, questionKey } from './reviews';

/**
 * The answer to a question about rights, asked anew for another question or user. An answer to an earlier question is never shown.
 * @param ask never rejects
 * @returns undefined until it is known
 */
export const useAnswer = <Question extends AccessQuestion, Answer>(
  question: Question,
  ask: (question: Question) => Promise<Answer>,
): Answer | undefined => {
  const key = questionKey(question, useIdentity());
  const [known, setKnown] = useState<{ key: string; answer: Answer }>();
  useEffect(() => {
    let isCurrent = true;
    void ask(question).then((answer) => {
      if (isCurrent) setKnown({ key, answer });
    });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the key names all that the question holds; the question itself may be a new object each time
  }, [key]);
  return known?.key === key ? known.answer : undefined;
};
