import type { ComponentType, ReactNode } from 'react';
import {
  Flex,
  FlexItem,
  Icon,
  type IconComponentProps,
  Stack,
  StackItem,
  Title,
} from '@patternfly/react-core';
import {
  CheckCircleIcon,
  ExclamationTriangleIcon,
  HandPointRightIcon,
  InProgressIcon,
  OutlinedCircleIcon,
} from '@patternfly/react-icons';
import { message, type Message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { IngressStepState } from '../../model/ingress-progress';

interface Sign {
  Icon: ComponentType;
  status?: NonNullable<IconComponentProps['status']>;
  word: Message;
}

const SIGNS: Readonly<Record<IngressStepState, Sign>> = {
  done: { Icon: CheckCircleIcon, status: 'success', word: message('Done') },
  running: { Icon: InProgressIcon, status: 'info', word: message('Running') },
  yours: { Icon: HandPointRightIcon, status: 'warning', word: message('Yours to do') },
  problem: { Icon: ExclamationTriangleIcon, status: 'warning', word: message('Needs attention') },
  waiting: { Icon: OutlinedCircleIcon, word: message('Waiting') },
};

interface StepProps {
  id: string;
  state: IngressStepState;
  title: string;
  children?: ReactNode;
}

/** One step on the way to the applications: its state as sign and word, and what is to be done. */
export const Step = ({ id, state, title, children }: StepProps) => {
  const { say } = useWords();
  const { Icon: Drawn, status, word } = SIGNS[state];
  return (
    <li data-test={`ingress-step-${id}`} data-state={state}>
      <Flex
        flexWrap={{ default: 'nowrap' }}
        alignItems={{ default: 'alignItemsFlexStart' }}
        columnGap={{ default: 'columnGapSm' }}
      >
        <FlexItem>
          <Icon isInline {...(status ? { status } : {})}>
            <Drawn />
          </Icon>
        </FlexItem>
        <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
          <Stack hasGutter>
            <StackItem>
              <Title headingLevel="h3" size="md">
                {title}
                {state === 'done' ? (
                  <span className="pf-v6-screen-reader"> {say(word)}</span>
                ) : (
                  <small> · {say(word)}</small>
                )}
              </Title>
            </StackItem>
            {children ? <StackItem>{children}</StackItem> : null}
          </Stack>
        </FlexItem>
      </Flex>
    </li>
  );
};

/** The steps from top to bottom. */
export const Steps = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol aria-label={label} style={{ display: 'grid', rowGap: 'var(--pf-t--global--spacer--lg)' }}>
    {children}
  </ol>
);
