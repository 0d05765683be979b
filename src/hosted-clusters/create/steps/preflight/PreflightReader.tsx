import type { Facts } from '../../../model/preflight/facts';
import { FactsReader } from './FactsReader';
import { RequestsReader } from './RequestsReader';

interface PreflightReaderProps {
  readonly step: string;
  readonly onRead: (facts: Partial<Facts>) => void;
}

/** Reads for the preflight in the steps that show it. Other steps live on what was read. */
export const PreflightReader = ({ step, onRead }: PreflightReaderProps) => (
  <>
    {step === 'preflight' || step === 'review' ? <FactsReader onRead={onRead} /> : null}
    {step === 'preflight' ? <RequestsReader onRead={onRead} /> : null}
  </>
);
