import {
  ActionList,
  ActionListItem,
  Button,
  Card,
  CardBody,
  CardHeader,
  CardTitle,
  Content,
  FormSection,
} from '@patternfly/react-core';
import { TrashIcon } from '@patternfly/react-icons';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { TextField } from '../../form/fields/TextField';
import { useWords } from '../../i18n/useWords';
import { ConfigTextField } from '../config/ConfigTextField';
import { ProfileClashes } from '../config/ProfileClashes';
import type { ConfigKind } from '../model/config-documents';
import { refIn } from '../model/pool-path';
import { type AddValues, newMap } from './values';

/** ConfigMaps that are made with the pool: configuration and tuning of its nodes. */
export const MapsStep = () => {
  const { t } = useWords();
  const { getValues } = useFormContext<AddValues>();
  const { fields, append, remove } = useFieldArray<AddValues, 'maps'>({ name: 'maps' });
  const add = (kind: ConfigKind) => {
    const { pool, maps } = getValues();
    append(
      newMap(
        kind,
        pool.name,
        maps.map(({ name }) => name),
      ),
    );
  };
  return (
    <>
      {fields.length === 0 ? (
        <Content component="p">
          {t('Most node pools need none. ConfigMaps that exist are chosen in the step before.')}
        </Content>
      ) : null}
      {fields.map(({ id, kind }, index) => (
        <Card key={id} isCompact component="section" data-test={`map-${index}`}>
          <CardHeader
            actions={{
              actions: (
                <Button
                  variant="plain"
                  icon={<TrashIcon />}
                  aria-label={t('Remove ConfigMap {{number}}', { number: index + 1 })}
                  onClick={() => remove(index)}
                  data-test={`remove-map-${index}`}
                />
              ),
            }}
          >
            <CardTitle component="h3">{kind === 'config' ? t('Configuration') : t('Tuning')}</CardTitle>
          </CardHeader>
          <CardBody>
            <FormSection>
              <TextField name={`maps.${index}.name`} label={t('Name of the ConfigMap')} isRequired />
              <ConfigTextField
                name={`maps.${index}.text`}
                kind={kind}
                label={kind === 'config' ? t('Configuration as YAML') : t('Tuning as YAML')}
                isRequired
              />
              {kind === 'tuning' ? <Clashes index={index} /> : null}
            </FormSection>
          </CardBody>
        </Card>
      ))}
      <ActionList>
        <ActionListItem>
          <Button variant="secondary" onClick={() => add('config')} data-test="add-config">
            {t('Add configuration')}
          </Button>
        </ActionListItem>
        <ActionListItem>
          <Button variant="secondary" onClick={() => add('tuning')} data-test="add-tuning">
            {t('Add tuning')}
          </Button>
        </ActionListItem>
      </ActionList>
    </>
  );
};

/** Compares a new tuning with those that the cluster has. */
const Clashes = ({ index }: { index: number }) => {
  const [cluster, map] = useWatch<AddValues, ['cluster', `maps.${number}.name`]>({
    name: ['cluster', `maps.${index}.name`],
  });
  const ref = refIn(cluster);
  return (
    <ProfileClashes
      name={`maps.${index}.text`}
      namespace={ref?.namespace ?? ''}
      clusterName={ref?.name ?? ''}
      map={map}
    />
  );
};
