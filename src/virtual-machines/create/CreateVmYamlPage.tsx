import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ActionList, ActionListItem, Alert, Button, Stack, StackItem } from '@patternfly/react-core';
import { useNavigate, useSearchParams } from 'react-router';
import { DraftBanner } from '../../form/draft/DraftBanner';
import { useDraft } from '../../form/draft/useDraft';
import type { YamlProblem } from '../../form/yaml/form-yaml';
import { ProblemLines } from '../../form/yaml/ProblemLines';
import { YamlEditor } from '../../form/yaml/YamlEditor';
import { message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { Page } from '../../ui/page/Page';
import { createVmPath, vmsPath } from '../model/vm-path';
import { CreateBreadcrumb } from './CreateBreadcrumb';
import { bareText } from './from-yaml/bare-text';
import { exampleYaml } from './from-yaml/example';
import { useCreateText } from './from-yaml/useCreateText';
import { TEXT } from './route';
import type { Refused } from './run/refused';
import { VmRun } from './run/VmRun';

const NO_SECRETS: readonly string[] = [];

/** The text, which outlives the page without what is secret in it. */
const useTextDraft = (namespace: string) => {
  const [defaults] = useState(() => ({ text: exampleYaml(namespace) }));
  const form = useForm({ defaultValues: defaults });
  const draft = useDraft({
    form,
    id: TEXT.draft,
    title: message('Create from YAML'),
    path: TEXT.path,
    defaults,
    secrets: NO_SECRETS,
    toDraft: ({ text }) => ({ text: bareText(text) }),
  });
  return { form, draft };
};

/** An editor for a virtual machine and what is created with it. */
const CreateVmYamlPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [namespace] = useActiveNamespace();
  const { form, draft } = useTextDraft(namespace ?? '');
  const text = form.watch('text');
  const run = search.get('run');
  const { isBusy, problems, create, refuse, recheck } = useCreateText();
  const begin = async () => {
    const id = await create(text);
    if (id !== undefined) setSearch({ run: id }, { replace: true });
  };
  const back = () => setSearch({}, { replace: true });
  const refused = (refusal: Refused) => {
    refuse(text, refusal);
    back();
  };
  return (
    <Page title={t('Create virtual machine')} breadcrumb={<CreateBreadcrumb />}>
      {run === null ? (
        <Stack hasGutter>
          {draft.restoredAt === undefined ? null : (
            <StackItem>
              <DraftBanner draft={draft} />
            </StackItem>
          )}
          <StackItem>
            <Problems problems={problems} />
          </StackItem>
          <StackItem>
            <YamlEditor
              label={t('YAML of the virtual machine')}
              value={text}
              onChange={(next) => {
                form.setValue('text', next, { shouldDirty: true });
                recheck(next);
              }}
              problems={problems}
              maxHeight="60vh"
            />
          </StackItem>
          <StackItem>
            <ActionList style={{ flexWrap: 'wrap', rowGap: 'var(--pf-t--global--spacer--sm)' }}>
              <ActionListItem>
                <Button
                  variant="primary"
                  isLoading={isBusy}
                  isAriaDisabled={isBusy}
                  onClick={() => void begin()}
                  data-test="create"
                >
                  {t('Create virtual machine')}
                </Button>
              </ActionListItem>
              <ActionListItem>
                <Download text={text} />
              </ActionListItem>
              <ActionListItem>
                <Button variant="link" onClick={() => void navigate(createVmPath())}>
                  {t('Use the form')}
                </Button>
              </ActionListItem>
              <ActionListItem>
                <Button variant="link" onClick={() => void navigate(vmsPath(namespace))}>
                  {t('Cancel')}
                </Button>
              </ActionListItem>
            </ActionList>
          </StackItem>
        </Stack>
      ) : (
        <VmRun key={run} id={run} origin={TEXT} onBack={back} onRefused={refused} onCreated={draft.forget} />
      )}
    </Page>
  );
};

const Problems = ({ problems }: { problems: readonly YamlProblem[] }) => {
  const { t } = useWords();
  if (problems.length === 0) return null;
  return (
    <Alert
      variant="danger"
      isInline
      isLiveRegion
      component="p"
      title={t('Nothing was created: {{count}} problems in the text', { count: problems.length })}
      data-test="yaml-problems"
    >
      <ProblemLines problems={problems} />
    </Alert>
  );
};

/** The text as a file. */
const Download = ({ text }: { text: string }) => {
  const { t } = useWords();
  const save = () => {
    const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
    const link = Object.assign(document.createElement('a'), { href: url, download: 'virtual-machine.yaml' });
    link.click();
    // The browser has to begin first.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <Button variant="secondary" onClick={save} data-test="download">
      {t('Download')}
    </Button>
  );
};

export default CreateVmYamlPage;
