import { useEffect, useState } from 'react';
import {
  Button,
  EmptyState,
  EmptyStateActions,
  EmptyStateBody,
  EmptyStateFooter,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { LockIcon } from '@patternfly/react-icons';
import { useWords } from '../../i18n/useWords';
import { type ApiError, explainError } from '../../kubernetes/errors';
import type { Model } from '../../kubernetes/model';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { list } from '../../kubernetes/write/write';
import { ErrorDetails } from '../../ui/state/ErrorAlert';

/** The caller's own namespaces, as OpenShift lists them for anybody. */
const ProjectModel: Model = {
  group: 'project.openshift.io',
  version: 'v1',
  kind: 'Project',
  plural: 'projects',
  namespaced: false,
};

const SHOWN = 6;

const useOwnNamespaces = (): readonly string[] => {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Without an answer nothing is offered; the selector above still works.
    list(ProjectModel).then(
      (projects) => {
        if (isCurrent) setNames(projects.map(({ metadata }) => metadata.name));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return names;
};

/** Who may not list all namespaces is led to their own; the missing right is named. */
export const OtherNamespaces = ({ error }: { error: ApiError }) => {
  const { t, say } = useWords();
  const [, choose] = useActiveNamespace();
  const names = useOwnNamespaces();
  return (
    <EmptyState
      titleText={t('Choose a namespace')}
      headingLevel="h2"
      icon={LockIcon}
      data-test="other-namespaces"
    >
      <EmptyStateBody>
        <Stack hasGutter>
          <StackItem>{say(explainError(error))}</StackItem>
          <StackItem>{t('The clusters of a namespace of yours can be shown.')}</StackItem>
          <StackItem>
            <ErrorDetails error={error} />
          </StackItem>
        </Stack>
      </EmptyStateBody>
      <EmptyStateFooter>
        <EmptyStateActions>
          {names.slice(0, SHOWN).map((name) => (
            <Button
              key={name}
              variant="secondary"
              onClick={() => choose(name)}
              data-test={`show-namespace-${name}`}
            >
              {t('Show {{name}}', { name })}
            </Button>
          ))}
        </EmptyStateActions>
      </EmptyStateFooter>
    </EmptyState>
  );
};
