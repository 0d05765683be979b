import type { ComponentType, ReactNode } from 'react';
import { Flex, FlexItem, Icon, type IconComponentProps, Title } from '@patternfly/react-core';
import {
  CheckCircleIcon,
  ExclamationTriangleIcon,
  HandPointRightIcon,
  InProgressIcon,
  OutlinedCircleIcon,
  OutlinedQuestionCircleIcon,
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
  unknown: { Icon: OutlinedQuestionCircleIcon, word: message('Not known') },
  waiting: { Icon: OutlinedCircleIcon, word: message('Waiting') },
};

interface StepProps {
  id: string;
  state: IngressStepState;
  title: string;
  children?: ReactNode;
}

/** One step on the way to the applications: its state as sign and word, and what is to be done. What is done takes a line. */
export const Step = ({ id, state, title, children }: StepProps) => {
  const { say } = useWords();
  const { Icon: Drawn, status, word } = SIGNS[state];
  const isDone = state === 'done';
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
          <Flex
            direction={{ default: 'column', ...(isDone ? { md: 'row' } : {}) }}
            flexWrap={{ default: 'nowrap' }}
            alignItems={{ default: 'alignItemsStretch', ...(isDone ? { md: 'alignItemsBaseline' } : {}) }}
            columnGap={{ default: 'columnGapMd' }}
            rowGap={{ default: 'rowGapSm' }}
          >
            <FlexItem style={isDone ? { inlineSize: '13rem', flexShrink: 0 } : {}}>
              <Title headingLevel="h3" size="md">
                {title}
                {isDone ? (
                  <span className="pf-v6-screen-reader"> {say(word)}</span>
                ) : (
                  <small> · {say(word)}</small>
                )}
              </Title>
            </FlexItem>
            {children ? <FlexItem style={{ minWidth: 0, flex: '1 1 auto' }}>{children}</FlexItem> : null}
          </Flex>
        </FlexItem>
      </Flex>
    </li>
  );
};

/** The steps from top to bottom. */
export const Steps = ({ label, children }: { label: string; children: ReactNode }) => (
  <ol
    aria-label={label}
    // Safari takes a list without marks for no list.
    role="list"
    style={{
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: 'var(--pf-t--global--spacer--lg)',
      listStyle: 'none',
      marginInlineStart: 0,
      paddingInlineStart: 0,
    }}
  >
    {children}
  </ol>
);
