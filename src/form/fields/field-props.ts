import type { ReactNode } from 'react';
import type { CheckState } from './check';

/** What every field takes. */
export interface FieldProps {
  /** Path of the value in the form: `name`, `pools.0.memory`. */
  name: string;
  label: string;
  /** Only where the label is not enough: an example, a unit, a consequence. A problem takes its place. */
  helper?: ReactNode;
  /** What the value leads to, where it is allowed but seldom wished. */
  warning?: string | undefined;
  isRequired?: boolean;
  /** More to read, in a popover beside the label. */
  info?: ReactNode;
  checked?: CheckState | undefined;
  /** Why it cannot be changed and what would allow it. The control stays focusable. */
  reason?: string | undefined;
}
