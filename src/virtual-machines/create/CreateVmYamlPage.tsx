import { useState } from 'react';
import {
  ActionList,
  ActionListItem,
  Alert,
  Button,
  List,
  ListItem,
  Stack,
  StackItem,
} from '@patternfly/react-core';
import { useNavigate, useSearchParams } from 'react-router';
import type { YamlProblem } from '../../form/yaml/form-yaml';
import { YamlEditor } from '../../form/yaml/YamlEditor';
import { useWords } from '../../i18n/useWords';
import { useActiveNamespace } from '../../kubernetes/namespace/useActiveNamespace';
import { Page } from '../../ui/page/Page';
import { createVmPath, vmsPath } from '../model/vm-path';
import { CreateBreadcrumb } from './CreateBreadcrumb';
import { exampleYaml } from './from-yaml/example';
import { useCreateText } from './from-yaml/useCreateText';
import type { Refused } from './run/refused';
import { VmRun } from './run/VmRun';

/** An editor for a virtual machine and what is created with it. */
const CreateVmYamlPage = () => {
  const { t } = useWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [namespace] = useActiveNamespace();
  const [text, setText] = useState(() => exampleYaml(namespace ?? ''));
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
          <StackItem>
            <Problems problems={problems} />
          </StackItem>
          <StackItem>
            <YamlEditor
              label={t('YAML of the virtual machine')}
              value={text}
              onChange={(next) => {
                setText(next);
                recheck(next);
              }}
              problems={problems}
              maxHeight="60vh"
            />
          </StackItem>
          <StackItem>
            <ActionList>
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
        <VmRun key={run} id={run} onBack={back} onRefused={refused} onCreated={() => undefined} />
      )}
    </Page>
  );
};

const Problems = ({ problems }: { problems: readonly YamlProblem[] }) => {
  const { t, say } = useWords();
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
      <List isPlain>
        {problems.map(({ line, message }, index) => (
          <ListItem key={index}>{t('Line {{line}}: {{words}}', { line, words: say(message) })}</ListItem>
        ))}
      </List>
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
