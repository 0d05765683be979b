import { useState } from 'react';
import {
  DescriptionList,
  DescriptionListDescription,
  DescriptionListGroup,
  DescriptionListTerm,
  ExpandableSection,
  List,
  ListItem,
  Stack,
  StackItem,
  Tab,
  Tabs,
  TabTitleText,
  Title,
} from '@patternfly/react-core';
import { useFormContext } from 'react-hook-form';
import { sameValue } from '../../form/fields/set-fields';
import { YamlEditor } from '../../form/yaml/YamlEditor';
import type { Message } from '../../i18n/message';
import { useWords } from '../../i18n/useWords';
import { CommandBlock } from '../../ui/copy/CommandBlock';
import { ErrorAlert } from '../../ui/state/ErrorAlert';
import { nodePoolCommand, nodePoolYamlOnly } from '../fields/cli';
import { POOL_FIELDS, type PoolField } from '../fields/field-words';
import { poolDefaults, type PoolValues } from '../fields/values';
import { refIn } from '../model/pool-path';
import { useAdding } from './facts';
import type { AddValues } from './values';
import { addYaml } from './yaml';

/** What was chosen, the same as YAML and as a command, and what the API server refused. */
export const ReviewStep = () => {
  const { t } = useWords();
  const { verdicts, facts } = useAdding();
  const values = useFormContext<AddValues>().getValues();
  const [tab, setTab] = useState<string | number>('summary');
  const refused = verdicts?.results.filter(({ verdict }) => verdict === 'refused') ?? [];
  return (
    <Stack hasGutter>
      {refused.map(({ id, error }) =>
        error ? (
          <StackItem key={id} data-test={`refused-${id}`}>
            <ErrorAlert error={error} />
          </StackItem>
        ) : null,
      )}
      <StackItem>
        <Tabs
          activeKey={tab}
          onSelect={(_event, key) => setTab(key)}
          aria-label={t('Views of the node pool')}
        >
          <Tab eventKey="summary" title={<TabTitleText>{t('Summary')}</TabTitleText>}>
            <Summary values={values} />
          </Tab>
          <Tab eventKey="yaml" title={<TabTitleText>{t('YAML')}</TabTitleText>}>
            {tab === 'yaml' ? (
              <YamlEditor
                value={addYaml(facts).toYaml(values)}
                isReadOnly
                problems={[]}
                label={t('YAML of {{name}}', { name: values.pool.name })}
              />
            ) : null}
          </Tab>
          <Tab eventKey="command" title={<TabTitleText>{t('Command')}</TabTitleText>}>
            <Command values={values} />
          </Tab>
        </Tabs>
      </StackItem>
    </Stack>
  );
};

const isChosen = (pool: PoolValues, { paths }: PoolField): boolean => {
  const standard = poolDefaults(pool.name);
  return paths.some((path) => {
    const [first = '', second] = path.split('.');
    const at = (values: PoolValues): unknown => {
      const value = (values as Readonly<Record<string, unknown>>)[first];
      return second === undefined ? value : (value as Readonly<Record<string, unknown>>)[second];
    };
    return !sameValue(at(pool), at(standard));
  });
};

const Summary = ({ values: { cluster, pool, maps } }: { values: AddValues }) => {
  const { t } = useWords();
  const always = ['sizing', 'cores', 'memory', 'rootVolume-size'];
  const chosen = POOL_FIELDS.filter((field) => always.includes(field.id) || isChosen(pool, field));
  const rest = POOL_FIELDS.filter((field) => !chosen.includes(field));
  return (
    <Stack hasGutter data-test="summary">
      <StackItem>
        <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '14rem' }}>
          <Row id="cluster" term={t('Cluster')} value={cluster} />
          <Row id="name" term={t('Name')} value={pool.name} />
          <Rows fields={chosen} pool={pool} />
          {maps.map((map) => (
            <Row
              key={map.name}
              id={`map-${map.name}`}
              term={map.kind === 'config' ? t('New configuration') : t('New tuning')}
              value={map.name}
            />
          ))}
        </DescriptionList>
      </StackItem>
      <StackItem>
        <ExpandableSection
          toggleText={t('Everything else ({{count}} defaults)', { count: rest.length })}
          isIndented
        >
          <DescriptionList isHorizontal isCompact horizontalTermWidthModifier={{ default: '14rem' }}>
            <Rows fields={rest} pool={pool} />
          </DescriptionList>
        </ExpandableSection>
      </StackItem>
    </Stack>
  );
};

const Rows = ({ fields, pool }: { fields: readonly PoolField[]; pool: PoolValues }) => {
  const { say } = useWords();
  const text = (words: Message | string) => (typeof words === 'string' ? words : say(words));
  return fields.map((field) => (
    <Row key={field.id} id={field.id} term={say(field.label)} value={text(field.words(pool))} />
  ));
};

const Row = ({ id, term, value }: { id: string; term: string; value: string }) => (
  <DescriptionListGroup data-test={`summary-${id}`}>
    <DescriptionListTerm>{term}</DescriptionListTerm>
    <DescriptionListDescription>{value}</DescriptionListDescription>
  </DescriptionListGroup>
);

const Command = ({ values: { cluster, pool, maps } }: { values: AddValues }) => {
  const { t, say } = useWords();
  const ref = refIn(cluster) ?? { namespace: '', name: '' };
  const yamlOnly = nodePoolYamlOnly(pool);
  return (
    <Stack hasGutter>
      <StackItem>
        <CommandBlock title={t('Add the node pool')} command={nodePoolCommand(pool, ref).join(' \\\n  ')} />
      </StackItem>
      {yamlOnly.length + maps.length === 0 ? null : (
        <StackItem data-test="yaml-only">
          <Title headingLevel="h3" size="md">
            {t('Only as YAML')}
          </Title>
          <List>
            {maps.map(({ name }) => (
              <ListItem key={name}>{t('ConfigMap {{name}}', { name })}</ListItem>
            ))}
            {yamlOnly.map((one) => (
              <ListItem key={say(one)}>{say(one)}</ListItem>
            ))}
          </List>
        </StackItem>
      )}
    </Stack>
  );
};
