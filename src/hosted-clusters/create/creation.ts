import { createContext, useContext } from 'react';
import type { Verdicts } from '../../form/review/VerdictsAlert';
import type { MadeFor } from './made';
import type { Facts } from './objects';

/** What the review needs beside the form's values. */
export interface Creation {
  readonly made: MadeFor;
  readonly facts: Facts;
  readonly verdicts: Verdicts | undefined;
}

const CreationContext = createContext<Creation | undefined>(undefined);

export const CreationProvider = CreationContext.Provider;

/** The creation around a step. Throws an Error outside of one. */
export const useCreation = (): Creation => {
  const creation = useContext(CreationContext);
  if (!creation) throw new Error('There is no creation around this step');
  return creation;
};
