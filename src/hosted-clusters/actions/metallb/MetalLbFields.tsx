import { useState } from 'react';
import { Button, ExpandableSection, FlexItem, Form, ModalBody, ModalFooter } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { fieldId } from '../../../form/field-id';
import { FieldFrame } from '../../../form/fields/FieldFrame';
import { RadioField } from '../../../form/fields/RadioField';
import { AddRow, RowFrame } from '../../../form/fields/RowFrame';
import { TextField } from '../../../form/fields/TextField';
import { useFieldProblem } from '../../../form/useFieldProblem';
import { message } from '../../../i18n/message';
import { useWords } from '../../../i18n/useWords';
import type { ApiError } from '../../../kubernetes/errors';
import type { IPAddressPool } from '../../../kubernetes/types/generated/ip-address-pool';
import { ActionButton } from '../../../ui/action/ActionButton';
import { ErrorAlert } from '../../../ui/state/ErrorAlert';
import { CommandBlock } from '../../../ui/copy/CommandBlock';
import { applyCommand } from '../../model/apply-command';
import { freeAddresses, metalLbObjects, type MetalLbParts } from '../../model/metallb';
import { addressesIn, type KnownAddresses } from '../../model/metallb-range';
import { useMetalLbRights } from './useMetalLbRights';
import { metalLbAnswers, type MetalLbValues } from './values';

interface MetalLbFieldsProps {
  parts: MetalLbParts;
  known: KnownAddresses;
  /** Pools that would do; empty where a new one is needed. */
  usable: readonly IPAddressPool[];
  isBusy: boolean;
  error: ApiError | undefined;
  onSubmit: () => void;
  onClose: () => void;
}

/** The most ranges one pool takes in this form. */
const MOST_RANGES = 20;

/** The form of MetalLB: whose addresses, and what will be made of the answers. */
export const MetalLbFields = ({ parts, known, usable, isBusy, error, ...rest }: MetalLbFieldsProps) => {
  const { t } = useWords();
  const reason = useMetalLbRights();
  const { control } = useFormContext<MetalLbValues>();
  const source = useWatch({ control, name: 'source' });
  return (
    <>
      <ModalBody>
        <Form
          id="metallb-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!reason && !isBusy) rest.onSubmit();
          }}
        >
          {usable.length > 0 ? <Source pools={usable} /> : null}
          {source === 'new' ? (
            <>
              <Ranges known={known} />
              <TextField name="name" label={t('Name of the address pool')} isRequired />
            </>
          ) : null}
          <WillMake parts={parts} />
          {error ? (
            <ErrorAlert title={message('The API server refused the objects of MetalLB')} error={error} />
          ) : null}
        </Form>
      </ModalBody>
      <ModalFooter>
        <ActionButton
          action={{ id: 'set-up-metallb', title: message('Set up MetalLB'), run: rest.onSubmit, reason }}
          variant="primary"
          isBusy={isBusy}
        />
        <Button variant="link" onClick={rest.onClose} data-test="cancel">
          {t('Cancel')}
        </Button>
      </ModalFooter>
    </>
  );
};

const Source = ({ pools }: { pools: readonly IPAddressPool[] }) => {
  const { t } = useWords();
  const names = pools.map((pool) => {
    const free = freeAddresses(pool);
    return free === undefined
      ? pool.metadata.name
      : t('{{pool}} ({{count}} free)', { pool: pool.metadata.name, count: free });
  });
  return (
    <RadioField
      name="source"
      label={t('Addresses')}
      options={[
        { value: 'existing', label: t('Of the pools that are there'), description: names.join(', ') },
        { value: 'new', label: t('Of a new pool') },
      ]}
    />
  );
};

const Ranges = ({ known }: { known: KnownAddresses }) => {
  const { t } = useWords();
  const { trigger, getFieldState, control } = useFormContext<MetalLbValues>();
  const { fields, append, remove } = useFieldArray<MetalLbValues, 'ranges'>({ control, name: 'ranges' });
  const problem = useFieldProblem('ranges');
  const label = (at: number) => t('Range {{number}}', { number: at + 1 });
  return (
    <FieldFrame
      name="ranges"
      label={t('Ranges of addresses')}
      problem={problem}
      role="group"
      isRequired
      helper={<RangesHelp known={known} />}
    >
      {fields.map(({ id }, at) => (
        <RowFrame
          key={id}
          label={label(at)}
          onRemove={() => {
            remove(at);
            if (getFieldState('ranges').error) void trigger('ranges');
          }}
        >
          <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
            <TextField
              name={`ranges.${at}.range`}
              label={label(at)}
              isRequired
              placeholder="192.168.20.200-192.168.20.250"
            />
          </FlexItem>
        </RowFrame>
      ))}
      <AddRow
        text={t('Add range')}
        isFull={fields.length >= MOST_RANGES}
        onAdd={() => append({ range: '' })}
        {...(fields.length === 0 ? { id: fieldId('ranges') } : {})}
      />
    </FieldFrame>
  );
};

/** Where addresses may lie, and how many were given. */
const RangesHelp = ({ known }: { known: KnownAddresses }) => {
  const { t } = useWords();
  const { control } = useFormContext<MetalLbValues>();
  const ranges = useWatch({ control, name: 'ranges' });
  const count = ranges.reduce((sum, { range }) => sum + addressesIn(range), 0n);
  const where =
    known.networks.length > 0
      ? t(
          'Addresses that nothing else uses and DHCP does not give out, in the network of the nodes: {{networks}}.',
          {
            networks: known.networks.join(', '),
          },
        )
      : t('Addresses of the network of the nodes that nothing else uses and DHCP does not give out.');
  return (
    <>
      {where}
      {count > 0n ? <> {t('Given: {{number}} addresses.', { number: String(count) })}</> : null}
    </>
  );
};

/** The objects that the answers amount to, as a command for whoever may not make them here. */
const WillMake = ({ parts }: { parts: MetalLbParts }) => {
  const { t } = useWords();
  const { control } = useFormContext<MetalLbValues>();
  const [source, name, ranges] = useWatch({ control, name: ['source', 'name', 'ranges'] });
  const objects = metalLbObjects(parts, metalLbAnswers({ source, name, ranges }));
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <p data-test="metallb-will-make">
        {t('Made in namespace metallb-system: {{objects}}.', {
          objects: objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).join(', '),
        })}
      </p>
      <ExpandableSection
        toggleText={t('As a command')}
        isExpanded={isOpen}
        onToggle={(_event, open) => setIsOpen(open)}
      >
        <CommandBlock title={t('Make the objects')} command={applyCommand(objects)} />
      </ExpandableSection>
    </div>
  );
};
