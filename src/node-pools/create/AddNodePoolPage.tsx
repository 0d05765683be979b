import { useEffect, useMemo } from 'react';
import { Breadcrumb, BreadcrumbItem, PageSection } from '@patternfly/react-core';
import type { UseFormReturn } from 'react-hook-form';
import { FormProvider } from 'react-hook-form';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { DraftBanner } from '../../form/draft/DraftBanner';
import { useDraft } from '../../form/draft/useDraft';
import { focusField } from '../../form/field-id';
import { useSchemaForm } from '../../form/useSchemaForm';
import { stepOf } from '../../form/wizard/step';
import { Wizard } from '../../form/wizard/Wizard';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useAccessSomewhere } from '../../kubernetes/access/useAccessSomewhere';
import { NodePoolModel } from '../../kubernetes/models';
import { useObject } from '../../kubernetes/read/useObject';
import { Page } from '../../ui/page/Page';
import { editValues } from '../edit/edit-values';
import { addPoolPath, NODE_POOLS, refIn } from '../model/pool-path';
import { AddingProvider, useChosenCluster } from './facts';
import { PoolRun } from './PoolRun';
import { ADD_DRAFT } from './run-pool';
import { steps } from './steps';
import { useAdd } from './useAdd';
import { addDefaults, addSchema, type AddValues } from './values';
import { addYaml } from './yaml';

/** Adds a node pool to a cluster, and shows what becomes of it once Add was chosen. */
const AddNodePoolPage = () => {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const cluster = search.get('cluster') ?? '';
  const defaults = useMemo(() => addDefaults(cluster), [cluster]);
  const form = useSchemaForm(addSchema, defaults);
  useClone(form, search.get('from'));
  const run = search.get('run');
  return (
    <Page
      title={t('Add node pool')}
      hasNoSection
      breadcrumb={
        <Breadcrumb aria-label={t('Breadcrumb')}>
          <BreadcrumbItem
            render={({ className }) => (
              <Link to={NODE_POOLS} className={className}>
                {t('Node pools')}
              </Link>
            )}
          />
          <BreadcrumbItem isActive>{t('Add node pool')}</BreadcrumbItem>
        </Breadcrumb>
      }
    >
      {run === null ? (
        <FormProvider {...form}>
          <AddForm form={form} defaults={defaults} onStarted={(id) => setSearch({ run: id })} />
        </FormProvider>
      ) : (
        <PageSection hasBodyWrapper={false}>
          <PoolRun id={run} onBack={() => setSearch({})} />
        </PageSection>
      )}
    </Page>
  );
};

/** Fills the form from another pool, once it is read; the name is another's. */
const useClone = (form: UseFormReturn<AddValues>, from: string | null): void => {
  const ref = refIn(from);
  const [source] = useObject(NodePoolModel, ref ?? null);
  const uid = source?.metadata.uid;
  useEffect(() => {
    if (!source) return;
    form.reset({
      cluster: `${source.metadata.namespace ?? ''}/${source.spec.clusterName}`,
      pool: { ...editValues(source).pool, name: '' },
      maps: [],
    });
    // Once a pool: what is typed since must stay when its status changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [form, uid]);
};

interface AddFormProps {
  form: UseFormReturn<AddValues>;
  defaults: AddValues;
  onStarted: (id: string) => void;
}

const CREATE = { model: NodePoolModel, verb: 'create' } as const;
const NO_SECRETS: readonly string[] = [];

const AddForm = ({ form, defaults, onStarted }: AddFormProps) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const cluster = useChosenCluster();
  const release = cluster?.spec.release.image ?? '';
  const facts = useMemo(() => ({ release }), [release]);
  const yaml = useMemo(() => addYaml(facts), [facts]);
  const { isBusy, verdicts, add } = useAdd(form, facts);
  const namespace = cluster?.metadata.namespace;
  const { access: mayCreate } = useAccessSomewhere(CREATE, namespace);
  const draft = useDraft({
    form,
    id: ADD_DRAFT,
    title: message('Add node pool'),
    path: () => addPoolPath(),
    defaults,
    secrets: NO_SECRETS,
  });
  const adding = useMemo(() => ({ facts, verdicts }), [facts, verdicts]);
  const run = async () => {
    const outcome = await add();
    if (outcome.state === 'started') {
      draft.forget();
      onStarted(outcome.id);
      return;
    }
    const { field } = outcome;
    const step = field === undefined ? undefined : stepOf(steps, field);
    if (field === undefined || !step) return;
    setSearch((now) => {
      now.set('step', step.id);
      return now;
    });
    focusField(field);
  };
  return (
    <AddingProvider value={adding}>
      <Wizard
        form={form}
        steps={steps}
        label={t('Add node pool')}
        finish={{
          label: isBusy ? t('Checking the objects') : t('Add node pool'),
          run,
          isBusy,
          reason: mayCreate.state === 'denied' ? say(mayCreate.reason) : undefined,
        }}
        onCancel={() => void navigate(NODE_POOLS)}
        yaml={yaml}
        banner={<DraftBanner draft={draft} />}
      />
    </AddingProvider>
  );
};

export default AddNodePoolPage;
