import { useCallback, useState } from 'react';
import { Button, PageSection } from '@patternfly/react-core';
import { useNavigate, useSearchParams } from 'react-router';
import { useDraft } from '../../form/draft/useDraft';
import { useRecheck } from '../../form/useRecheck';
import { useSchemaForm } from '../../form/useSchemaForm';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { Page } from '../../ui/page/Page';
import { createVmYamlPath } from '../model/vm-path';
import { CreateBreadcrumb } from './CreateBreadcrumb';
import { CreationForm } from './CreationForm';
import { withoutSecrets } from './mask';
import { namedDefaults } from './proposed-name';
import { WIZARD } from './route';
import type { Refused } from './run/refused';
import { placeRefusals } from './run/useCreate';
import { VmRun } from './run/VmRun';
import { valuesSchema } from './values';

const NO_SECRETS: readonly string[] = [];

/** The wizard for a virtual machine, and what becomes of it once Create was chosen. */
const CreateVmPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const run = search.get('run');
  // The form outlives the run: after a refusal everything typed is still there, secrets too.
  const [defaults] = useState(namedDefaults);
  const form = useSchemaForm(valuesSchema, defaults);
  useRecheck(form);
  const [refused, setRefused] = useState<Refused>();
  const draft = useDraft({
    form,
    id: WIZARD.draft,
    title: message('Create virtual machine'),
    path: WIZARD.path,
    defaults,
    secrets: NO_SECRETS,
    toDraft: withoutSecrets,
  });
  const show = useCallback((next: Record<string, string>) => setSearch(next, { replace: true }), [setSearch]);
  const back = useCallback(() => show({ step: 'basic' }), [show]);
  const review = useCallback(
    (refusal: Refused) => {
      setRefused(refusal);
      placeRefusals(form, () => refusal.object, [{ id: refusal.object.kind, error: refusal.error }]);
      show({ step: 'review' });
    },
    [form, show],
  );
  const start = (id: string) => {
    setRefused(undefined);
    show({ run: id });
  };
  return (
    <Page
      title={t('Create virtual machine')}
      breadcrumb={<CreateBreadcrumb />}
      actions={[
        <Button
          key="yaml"
          variant="secondary"
          onClick={() => void navigate(createVmYamlPath())}
          data-test="create-from-yaml"
        >
          {t('Create from YAML')}
        </Button>,
      ]}
      hasNoSection
    >
      {run === null ? (
        <CreationForm form={form} draft={draft} refused={refused} onStarted={start} />
      ) : (
        <PageSection hasBodyWrapper={false}>
          <VmRun
            key={run}
            id={run}
            origin={WIZARD}
            onBack={back}
            onRefused={review}
            onCreated={draft.forget}
          />
        </PageSection>
      )}
    </Page>
  );
};

export default CreateVmPage;
