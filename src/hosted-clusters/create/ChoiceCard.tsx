import type { ReactNode } from 'react';
import {
  Button,
  Card,
  CardBody,
  CardFooter,
  CardTitle,
  Content,
  Flex,
  FlexItem,
  Tooltip,
} from '@patternfly/react-core';
import { Link } from 'react-router';

interface ChoiceCardProps {
  id: string;
  title: string;
  icon?: ReactNode;
  /** What one gets by choosing this. */
  children: ReactNode;
  /** The label of the way on, verb and noun. */
  action: string;
  to: string;
  /** Why this cannot be chosen and what would enable it. */
  reason?: string | undefined;
}

/** One way to go on, as a card with its button. A way that is closed says why and keeps its button focusable. */
export const ChoiceCard = ({ id, title, icon, children, action, to, reason }: ChoiceCardProps) => {
  const button = (
    <Button
      variant="secondary"
      {...(reason === undefined
        ? { component: (props: object) => <Link {...props} to={to} /> }
        : { isAriaDisabled: true })}
      aria-describedby={`choice-${id}`}
      data-test={`choose-${id}`}
    >
      {action}
    </Button>
  );
  return (
    <Card isFullHeight data-test={`choice-${id}`}>
      <CardTitle component="h2">
        <Flex columnGap={{ default: 'columnGapSm' }} alignItems={{ default: 'alignItemsCenter' }}>
          <FlexItem>{icon}</FlexItem>
          <FlexItem>{title}</FlexItem>
        </Flex>
      </CardTitle>
      <CardBody>
        <Content id={`choice-${id}`}>
          {children}
          {reason === undefined ? null : <p data-test={`reason-${id}`}>{reason}</p>}
        </Content>
      </CardBody>
      <CardFooter>{reason === undefined ? button : <Tooltip content={reason}>{button}</Tooltip>}</CardFooter>
    </Card>
  );
};
