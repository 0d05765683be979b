import { useEffect, useRef } from 'react';
import { Alert, Button, Card, CardBody, CardHeader, CardTitle, FormSection } from '@patternfly/react-core';
import { PlusCircleIcon, TrashIcon } from '@patternfly/react-icons';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { focusField } from '../../../../form/field-id';
import { useWords } from '../../../../i18n/useWords';
import { NodePoolFields } from '../../../../node-pools/fields/NodePoolFields';
import { poolDefaults } from '../../../../node-pools/fields/values';
import { defaultPoolName } from '../../../../node-pools/model/pool-name';
import type { Values } from '../../values';
import { usePreflight } from '../preflight/usePreflight';

/** Any number of node pools, each with all its fields. */
export const NodePoolsStep = () => {
  const { t } = useWords();
  const { getValues, trigger } = useFormContext<Values>();
  const { isMtuSmall } = usePreflight();
  const { fields, append, remove } = useFieldArray<Values, 'pools'>({ name: 'pools' });
  const added = useRef<number>();
  useEffect(() => {
    if (added.current === undefined) return;
    focusField(`pools.${added.current}.name`);
    added.current = undefined;
  }, [fields.length]);

  const add = () => {
    const { details, pools } = getValues();
    added.current = pools.length;
    const name = defaultPoolName(
      details.name || 'pool',
      pools.map((pool) => pool.name),
    );
    append({ ...poolDefaults(name), multiqueue: !isMtuSmall }, { shouldFocus: false });
  };
  return (
    <>
      {fields.length === 0 ? (
        <Alert
          variant="warning"
          isInline
          title={t(
            'Without a node pool the installation never completes: ingress and console have nowhere to run.',
          )}
          data-test="no-pools"
        />
      ) : null}
      {fields.map(({ id }, index) => (
        <PoolCard
          key={id}
          index={index}
          onRemove={() => {
            remove(index);
            void trigger('pools');
          }}
        />
      ))}
      <FormSection>
        <div>
          <Button variant="secondary" icon={<PlusCircleIcon />} onClick={add} data-test="add-pool">
            {t('Add node pool')}
          </Button>
        </div>
      </FormSection>
    </>
  );
};

const PoolCard = ({ index, onRemove }: { index: number; onRemove: () => void }) => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [name, namespace] = useWatch({ control, name: [`pools.${index}.name`, 'details.namespace'] });
  const title =
    name !== '' ? t('Node pool {{name}}', { name }) : t('Node pool {{number}}', { number: index + 1 });
  return (
    <Card isCompact component="section" aria-label={title} data-test={`pool-${index}`}>
      <CardHeader
        actions={{
          actions: (
            <Button
              variant="plain"
              icon={<TrashIcon />}
              aria-label={t('Remove {{what}}', { what: title })}
              onClick={onRemove}
              data-test={`remove-pool-${index}`}
            />
          ),
        }}
      >
        <CardTitle component="h3">{title}</CardTitle>
      </CardHeader>
      <CardBody>
        <FormSection>
          <NodePoolFields base={`pools.${index}`} namespace={namespace} />
        </FormSection>
      </CardBody>
    </Card>
  );
};
