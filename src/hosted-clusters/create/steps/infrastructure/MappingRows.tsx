import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { RowsField } from '../../../../form/fields/RowsField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import type { Rule } from '../../../../form/rule';
import { useWords } from '../../../../i18n/useWords';
import type { Choices } from '../../../../node-pools/fields/checks/choices';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { useAccessModes } from '../../../../node-pools/fields/checks/useStorageClasses';
import { MOST_MAPPINGS, type ClassMapping } from '../../../model/storage-mapping';

interface MappingRowsProps {
  name: 'infrastructure.storageClasses' | 'infrastructure.snapshotClasses';
  label: string;
  addText: string;
  rowText: (number: number) => string;
  /** the classes of this cluster */
  choices: Choices;
  absent: Rule<string>;
  /** the classes are those of another cluster, so that any name may be right */
  isElsewhere: boolean;
  /** storage classes have access modes, snapshot classes do not */
  hasAccessModes?: boolean;
  helper?: ReactNode;
}

const fresh = (): ClassMapping => ({ infra: '', guest: '', group: '' });

/** Rows of a class of the infrastructure and its name inside. */
export const MappingRows = ({ name, label, addText, rowText, helper, ...row }: MappingRowsProps) => (
  <RowsField
    name={name}
    label={label}
    helper={helper}
    addText={addText}
    rowText={rowText}
    fresh={fresh}
    first="infra"
    most={MOST_MAPPINGS}
  >
    {(path) => <MappingRow name={path} {...row} />}
  </RowsField>
);

type MappingRowProps = Pick<MappingRowsProps, 'choices' | 'absent' | 'isElsewhere' | 'hasAccessModes'> & {
  name: string;
};

const NOTHING: Choices = { items: [], state: 'ready' };
const anything: Rule<string> = () => undefined;

const MappingRow = ({ name, choices, absent, isElsewhere, hasAccessModes = false }: MappingRowProps) => {
  const { t } = useWords();
  const infra: unknown = useWatch({ name: `${name}.infra` });
  const choice = useChoice(isElsewhere ? NOTHING : choices, `${name}.infra`, isElsewhere ? anything : absent);
  const modes = useAccessModes(typeof infra === 'string' ? infra : '');
  const isSingle = hasAccessModes && !isElsewhere && modes !== undefined && !modes.includes('ReadWriteMany');
  return (
    <>
      <SelectField
        name={`${name}.infra`}
        label={t('Class of the infrastructure')}
        isRequired
        {...choice}
        isFreeText={isElsewhere || choice.isFreeText}
        warning={
          isSingle
            ? t('It offers no ReadWriteMany: machines with its volumes cannot be live migrated.')
            : undefined
        }
      />
      <TextField name={`${name}.guest`} label={t('Name inside the cluster')} isRequired />
      <TextField
        name={`${name}.group`}
        label={t('Group')}
        helper={t('Classes and snapshot classes of one group belong together. Optional.')}
      />
    </>
  );
};
