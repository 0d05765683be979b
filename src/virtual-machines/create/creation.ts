import { createContext, useContext } from 'react';
import type { Verdicts } from '../../form/review/VerdictsAlert';
import type { ApiError } from '../../kubernetes/errors';

/** What the review needs beside the form's values. */
export interface Creation {
  readonly verdicts: Verdicts | undefined;
  /** Why the server refused the machine itself, though it had taken it when it was asked. */
  readonly refused: ApiError | undefined;
}

const CreationContext = createContext<Creation>({ verdicts: undefined, refused: undefined });

export const CreationProvider = CreationContext.Provider;

export const useCreation = (): Creation => useContext(CreationContext);
