import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { FlexItem, HelperText, HelperTextItem } from '@patternfly/react-core';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { focusField } from '../../../../form/field-id';
import { AddRow, RowFrame } from '../../../../form/fields/RowFrame';
import { TextField } from '../../../../form/fields/TextField';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import { infraWarning, type InfraRanges } from '../../../model/infra-ranges';
import { MOST_RANGES } from '../../../model/network-ranges';
import type { Values } from '../../values';

type Network = 'clusterNetwork' | 'serviceNetwork' | 'machineNetwork';

interface RangeRowsProps {
  network: Network;
  /** of the first and of the second range */
  labels: readonly [string, string];
  addText: string;
  /** how many there must be */
  least: 0 | 1;
  infra: InfraRanges | undefined;
  helper: ReactNode;
}

const rows: CSSProperties = { display: 'grid', rowGap: 'var(--pf-t--global--spacer--md)' };

/** The one or two ranges of a kind. */
export const RangeRows = ({ network, labels, addText, least, infra, helper }: RangeRowsProps) => {
  const name = `networking.${network}` as const;
  const { control, trigger, getValues, setValue } = useFormContext<Values>();
  const { fields, remove } = useFieldArray({ control, name });
  const add = () => {
    const options = { shouldDirty: true } as const;
    if (network === 'clusterNetwork') {
      const ranges = getValues('networking.clusterNetwork');
      setValue('networking.clusterNetwork', [...ranges, { cidr: '', hostPrefix: null }], options);
    } else {
      const other = `networking.${network}` as const;
      setValue(other, [...getValues(other), { cidr: '' }], options);
    }
    setTimeout(() => focusField(`${name}.${fields.length}.cidr`));
  };
  return (
    <div style={rows} data-field={name} data-test={`field-${name}`}>
      {fields.map(({ id }, index) => {
        const label = labels[index] ?? labels[1];
        const field = (
          <Range
            network={network}
            index={index}
            label={label}
            infra={infra}
            helper={index === 0 ? helper : undefined}
          />
        );
        return index < least ? (
          <Fragment key={id}>{field}</Fragment>
        ) : (
          <RowFrame
            key={id}
            label={label}
            onRemove={() => {
              remove(index);
              void trigger('networking');
            }}
          >
            <FlexItem grow={{ default: 'grow' }} style={{ minWidth: 0 }}>
              {field}
            </FlexItem>
          </RowFrame>
        );
      })}
      <ListProblem name={name} />
      {fields.length < MOST_RANGES ? (
        <div>
          <AddRow text={addText} isFull={false} onAdd={add} />
        </div>
      ) : null}
    </div>
  );
};

interface RangeProps extends Pick<RangeRowsProps, 'network' | 'infra' | 'helper'> {
  index: number;
  label: string;
}

const Range = ({ network, index, label, infra, helper }: RangeProps) => {
  const { say } = useWords();
  const { control } = useFormContext<Values>();
  const name = `networking.${network}.${index}.cidr` as const;
  const cidr = useWatch({ control, name });
  const warning = infraWarning(cidr, network, infra);
  return <TextField name={name} label={label} isRequired helper={helper} warning={warning && say(warning)} />;
};

/** What is wrong with a list as a whole, such as that it is empty. */
export const ListProblem = ({ name }: { name: string }) => {
  const { say } = useWords();
  const problem = useFieldProblem(name);
  return problem ? (
    <HelperText isLiveRegion>
      <HelperTextItem variant="error" data-test={`problem-${name}`}>
        {say(problem)}
      </HelperTextItem>
    </HelperText>
  ) : null;
};
