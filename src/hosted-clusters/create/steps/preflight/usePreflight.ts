import { createContext, useCallback, useContext, useMemo, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { isMtuSmall } from '../../../model/preflight/network';
import { countRows, preflight, type Counts } from '../../../model/preflight/preflight';
import type { Facts as ClusterFacts } from '../../../model/preflight/facts';
import type { Reading } from '../../../model/preflight/reading';
import type { Row } from '../../../model/preflight/row';
import type { MadeFor } from '../../made';
import type { Facts } from '../../objects';
import type { Values } from '../../values';
import { keepRead, AT_FIRST } from './reading-of';
import { useRights } from './useRights';
import { useWritten } from './useWritten';

/** What stands in the way of this form's cluster, as far as is known. */
export interface Preflight {
  /** From the worst. */
  readonly rows: readonly Row[];
  readonly counts: Counts;
  /** Live updates are lost for now: what is shown may be old. */
  readonly isPaused: boolean;
  /** The network is known to be too narrow for multiqueue. */
  readonly isMtuSmall: boolean;
}

/** The preflight, and how what is read comes in. */
export interface PreflightState extends Preflight {
  /** What the pods request was read, in whichever step. */
  readonly isRequestedRead: boolean;
  readonly onRead: (facts: Partial<ClusterFacts>) => void;
}

/**
 * The preflight of a form. What was read outlives the step that reads it, so that its verdicts follow the form's answers in
 * every step without a watch: choosing an own domain in Details solves a refusal of wildcard routes at once.
 */
export const usePreflightState = (
  form: UseFormReturn<Values>,
  made: MadeFor,
  facts: Facts,
): PreflightState => {
  const { answers, rights } = useWritten(form, made, facts);
  const rightFacts = useRights(rights);
  const [read, setRead] = useState(AT_FIRST);
  const onRead = useCallback((now: Partial<ClusterFacts>) => setRead((before) => keepRead(before, now)), []);
  return useMemo(() => {
    const rows = preflight(read, answers, rightFacts);
    const readings: readonly Reading<unknown>[] = Object.values(read);
    const isPaused = readings.some((reading) => reading.state === 'read' && reading.isPaused === true);
    return {
      rows,
      counts: countRows(rows),
      isPaused,
      isMtuSmall: isMtuSmall(read),
      isRequestedRead: read.requested.state === 'read',
      onRead,
    };
  }, [read, answers, rightFacts, onRead]);
};

interface PreflightContextValue extends Preflight {
  /** Goes to the field of another step that would solve a finding. */
  readonly goTo: (field: string) => void;
  /** Opens the dialog that sets up MetalLB. */
  readonly openMetalLb: () => void;
}

const PreflightContext = createContext<PreflightContextValue | undefined>(undefined);

export const PreflightProvider = PreflightContext.Provider;

/** The preflight of the form around. Throws an Error outside of one. */
export const usePreflight = (): PreflightContextValue => {
  const value = useContext(PreflightContext);
  if (!value) throw new Error('There is no preflight around this step');
  return value;
};
