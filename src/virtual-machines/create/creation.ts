import { createContext, useContext } from 'react';
import type { Verdicts } from '../../form/review/VerdictsAlert';
import type { Refused } from './run/refused';

/** What the review needs beside the form's values. */
export interface Creation {
  readonly verdicts: Verdicts | undefined;
  /** What the server refused after all, though it had taken it when it was asked. */
  readonly refused: Refused | undefined;
}

const CreationContext = createContext<Creation>({ verdicts: undefined, refused: undefined });

export const CreationProvider = CreationContext.Provider;

export const useCreation = (): Creation => useContext(CreationContext);
