import {
  Button,
  CodeBlock,
  CodeBlockCode,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
} from '@patternfly/react-core';
import { ExclamationCircleIcon } from '@patternfly/react-icons';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { useHostWords } from './words';

interface Props {
  /** Path of the page: another one is given another try. */
  address: string;
  children: ReactNode;
}

interface State {
  error: Error | undefined;
}

/** Shows what a page threw, instead of an empty window. Only a class can catch errors of rendering. */
export class PageFailure extends Component<Props, State> {
  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override state: State = { error: undefined };

  override componentDidUpdate({ address }: Props): void {
    if (this.state.error && address !== this.props.address) this.setState({ error: undefined });
  }

  override render(): ReactNode {
    return this.state.error ? <Failure error={this.state.error} /> : this.props.children;
  }
}

const Failure = ({ error }: { error: Error }) => {
  const words = useHostWords();
  return (
    <EmptyState
      status="danger"
      icon={ExclamationCircleIcon}
      titleText={words.pageFailed}
      headingLevel="h1"
      data-test="page-failure"
    >
      <EmptyStateBody>
        <CodeBlock>
          <CodeBlockCode>{error.stack ?? error.message}</CodeBlockCode>
        </CodeBlock>
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          <Button onClick={() => window.location.reload()}>{words.reload}</Button>
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
