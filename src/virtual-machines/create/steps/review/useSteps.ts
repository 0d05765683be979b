import { createContext, useContext } from 'react';
import type { CreateStep } from '../step';

const StepsContext = createContext<readonly CreateStep[]>([]);

/** Hands the list of steps to the review, which is itself one of them. */
export const StepsProvider = StepsContext.Provider;

export const useSteps = (): readonly CreateStep[] => useContext(StepsContext);
