import type { ComponentType, ReactNode } from 'react';
import { Label } from '@patternfly/react-core';
import {
  CheckCircleIcon,
  ExclamationCircleIcon,
  ExclamationTriangleIcon,
  InProgressIcon,
  MinusCircleIcon,
} from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { LazyTooltip } from '../tooltip/LazyTooltip';
import type { Status, StatusLevel } from './status';

const icons: Record<StatusLevel, ComponentType> = {
  success: CheckCircleIcon,
  info: InProgressIcon,
  warning: ExclamationTriangleIcon,
  danger: ExclamationCircleIcon,
  custom: MinusCircleIcon,
};

interface StatusLabelProps {
  status: Status;
  /** Details of the state. The label then takes the focus, so that the keyboard reaches them too. */
  tooltip?: ReactNode;
  /** A longer word is cut and whole in a tooltip: for a column that must stay narrow. */
  maxWidth?: string;
}

/** A state as icon, word and colour. */
export const StatusLabel = ({ status, tooltip, maxWidth }: StatusLabelProps) => {
  const { say } = useWords();
  const Icon = icons[status.level];
  // PatternFly's custom status is teal; ours means off or unknown, so it takes the neutral colour.
  const colour = status.level === 'custom' ? { color: 'grey' as const } : { status: status.level };
  const label = (
    <Label
      {...colour}
      isCompact
      icon={<Icon />}
      {...(maxWidth ? { textMaxWidth: maxWidth } : {})}
      data-test="status"
      data-level={status.level}
    >
      {say(status.word)}
    </Label>
  );
  return tooltip ? <LazyTooltip content={() => tooltip}>{label}</LazyTooltip> : label;
};
