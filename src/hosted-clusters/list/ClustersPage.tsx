import { DocumentTitle, NamespaceBar, useActiveNamespace } from '@openshift-console/dynamic-plugin-sdk';
import { PageSection, Title } from '@patternfly/react-core';
import { useWords } from '../../i18n/useWords';

/** Placeholder that keeps the build, the host and the console running until the list of clusters is there. */
const ClustersPage = () => {
  const { t } = useWords();
  const [namespace] = useActiveNamespace();
  return (
    <>
      <DocumentTitle>{t('Clusters')}</DocumentTitle>
      <NamespaceBar />
      <PageSection>
        <Title headingLevel="h1">{t('Clusters')}</Title>
        <p>{namespace}</p>
      </PageSection>
    </>
  );
};

export default ClustersPage;
