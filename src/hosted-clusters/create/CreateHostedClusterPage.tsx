import { useCallback } from 'react';
import { PageSection } from '@patternfly/react-core';
import { useSearchParams } from 'react-router';
import { useDraft } from '../../form/draft/useDraft';
import { useRecheck } from '../../form/useRecheck';
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
import { SimilarStart } from './similar/SimilarStart';
import { useDefaultPoolNames } from './useDefaultPoolNames';
import { useStart } from './useStart';
import { defaults, valuesSchema } from './values';

const SECRETS = parts.flatMap(({ secrets }) => secrets ?? []);

/** The wizard for a cluster on OpenShift Virtualization, and what becomes of it once Create was chosen. */
const CreateHostedClusterPage = () => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const run = search.get('run');
  const from = search.get('from');
  // The form outlives the run: after Undo everything typed is still there, secrets too.
  const form = useSchemaForm(valuesSchema, defaults);
  useDefaultPoolNames(form);
  const start = useStart(form);
  useRecheck(form);
  const draft = useDraft({
    form,
    id: DRAFT,
    title: message('Create cluster'),
    path: () => WIZARD,
    defaults: start,
    secrets: SECRETS,
    toDraft: withoutSecrets,
  });
  const show = useCallback((next: Record<string, string>) => setSearch(next, { replace: true }), [setSearch]);
  const { forget } = draft;
  // What the form was filled from is in its draft: a reload must not fill it again.
  const begin = useCallback(() => show({ step: 'details' }), [show]);
  const content = () => {
    if (run === null && from === null)
      return <CreationForm form={form} draft={draft} onStarted={(id) => show({ run: id })} />;
    return (
      <PageSection hasBodyWrapper={false}>
        {run === null ? (
          <SimilarStart from={from ?? ''} form={form} draft={draft} onReady={begin} />
        ) : (
          <CreationRun key={run} id={run} onBack={() => show({ step: 'details' })} onCreated={forget} />
        )}
      </PageSection>
    );
  };
  return (
    <Page title={t('Create cluster')} breadcrumb={<CreateBreadcrumb at="wizard" />} hasNoSection>
      {content()}
    </Page>
  );
};

export default CreateHostedClusterPage;
