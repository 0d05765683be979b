import { useCallback } from 'react';
import { PageSection } from '@patternfly/react-core';
import { useSearchParams } from 'react-router';
import { useDraft } from '../../form/draft/useDraft';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { Page } from '../../ui/page/Page';
import { CreateBreadcrumb } from './CreateBreadcrumb';
import { CreationForm } from './CreationForm';
import { withoutSecrets } from './mask';
import { parts } from './parts';
import { DRAFT, WIZARD } from './paths';
import { CreationRun } from './run/CreationRun';
import { useDefaultPoolNames } from './useDefaultPoolNames';
import { defaults, valuesSchema } from './values';

const SECRETS = parts.flatMap(({ secrets }) => secrets ?? []);

/** The wizard for a cluster on OpenShift Virtualization, and what becomes of it once Create was chosen. */
const CreateHostedClusterPage = () => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const run = search.get('run');
  // The form outlives the run: after Undo everything typed is still there, secrets too.
  const form = useSchemaForm(valuesSchema, defaults);
  useDefaultPoolNames(form);
  const draft = useDraft({
    form,
    id: DRAFT,
    title: message('Create cluster'),
    path: () => WIZARD,
    defaults,
    secrets: SECRETS,
    toDraft: withoutSecrets,
  });
  const show = useCallback((next: Record<string, string>) => setSearch(next, { replace: true }), [setSearch]);
  const { forget } = draft;
  return (
    <Page title={t('Create cluster')} breadcrumb={<CreateBreadcrumb at="wizard" />} hasNoSection>
      {run === null ? (
        <CreationForm form={form} draft={draft} onStarted={(id) => show({ run: id })} />
      ) : (
        <PageSection hasBodyWrapper={false}>
          <CreationRun key={run} id={run} onBack={() => show({ step: 'details' })} onCreated={forget} />
        </PageSection>
      )}
    </Page>
  );
};

export default CreateHostedClusterPage;
