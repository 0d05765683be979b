import { useMemo, useState, type ReactNode } from 'react';
import { MetalLbDialog } from '../../../actions/metallb/MetalLbDialog';
import { FactsReader } from './FactsReader';
import { RequestsReader } from './RequestsReader';
import { PreflightProvider, type PreflightState } from './usePreflight';

interface PreflightFrameProps {
  readonly preflight: PreflightState;
  /** The step that is shown: only those that show the preflight read for it, others live on what was read. */
  readonly step: string;
  /** Goes to a field of another step. */
  readonly goTo: (field: string) => void;
  readonly children: ReactNode;
}

/** Around the wizard: hands the preflight to its steps and reads for it while one of them shows it. */
export const PreflightFrame = ({ preflight, step, goTo, children }: PreflightFrameProps) => {
  const [isMetalLbOpen, setIsMetalLbOpen] = useState(false);
  const { onRead, isRequestedRead } = preflight;
  const isReview = step === 'review';
  const shown = useMemo(
    () => ({ ...preflight, goTo, openMetalLb: () => setIsMetalLbOpen(true) }),
    [preflight, goTo],
  );
  return (
    <PreflightProvider value={shown}>
      {step === 'preflight' || isReview ? <FactsReader onRead={onRead} /> : null}
      {step === 'preflight' || (isReview && !isRequestedRead) ? <RequestsReader onRead={onRead} /> : null}
      {children}
      {/* Not in the row: that goes as soon as it is solved, and the dialog still has its result to show. */}
      {isMetalLbOpen ? <MetalLbDialog onClose={() => setIsMetalLbOpen(false)} /> : null}
    </PreflightProvider>
  );
};
