import { useEffect, useState } from 'react';
import { Alert, Button } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';
import type { Model } from '../../kubernetes/model';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { list } from '../../kubernetes/write/write';

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

/** Who may not list all namespaces is led to their own. */
export const OtherNamespaces = () => {
  const { t } = useWords();
  const [, choose] = useActiveNamespace();
  const names = useOwnNamespaces();
  return (
    <Alert
      variant="info"
      isInline
      component="h2"
      title={t('Choose a namespace: the list of all namespaces is not open to you')}
      data-test="other-namespaces"
      actionLinks={names.slice(0, SHOWN).map((name) => (
        <Button
          key={name}
          variant="link"
          isInline
          onClick={() => choose(name)}
          data-test={`show-namespace-${name}`}
        >
          {t('Show {{name}}', { name })}
        </Button>
      ))}
    />
  );
};
