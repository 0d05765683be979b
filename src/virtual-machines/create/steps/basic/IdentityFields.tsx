import { useEffect, useRef } from 'react';
import { Button } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup, MoreOptions } from '../../../../form/fields/FieldGroup';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { useAccess } from '../../../../kubernetes/access/useAccess';
import { useAccessSomewhere } from '../../../../kubernetes/access/useAccessSomewhere';
import { VirtualMachineModel } from '../../../../kubernetes/models';
import { useActiveNamespace } from '../../../../kubernetes/namespace/useActiveNamespace';
import { useChoice } from '../../../../node-pools/fields/checks/useChoice';
import { renamed, suggestedName, vmName } from '../../../model/vm-name';
import { useNameCheck } from '../../checks/useNameCheck';
import { useNamespaces } from '../../checks/useNamespaces';
import { lettersOf } from '../../proposed-name';
import type { Values } from '../../values';

const noNamespace = (name: string) =>
  message('There is no namespace {{name}}, or you have no part in it.', { name });

/** What the machine is called and where it lives. */
export const IdentityFields = () => {
  const { t } = useWords();
  return (
    <FieldGroup title={t('Virtual machine')}>
      <NamespaceField />
      <NameField />
      <MoreOptions title={t('Description')} fields={['basic.description']}>
        <TextField name="basic.description" label={t('Description')} rows={2} />
      </MoreOptions>
    </FieldGroup>
  );
};

/** The name of a bootable volume, without its namespace. */
const imageName = (ref: string): string => ref.split('/').at(-1) ?? '';

/** Names the machine after the image that is chosen, as long as nobody typed a name. */
const useProposedName = (): void => {
  const { control, formState, getValues, setValue } = useFormContext<Values>();
  const image = useWatch({ control, name: 'root.dataSource' });
  const before = useRef(image);
  const first = formState.defaultValues?.basic?.name ?? '';
  useEffect(() => {
    if (image === before.current) return;
    const name = getValues('basic.name');
    const next = renamed(name, imageName(before.current), imageName(image), lettersOf(first));
    before.current = image;
    if (next !== name) setValue('basic.name', next, { shouldDirty: true, shouldValidate: true });
  }, [image, first, getValues, setValue]);
};

const NameField = () => {
  const { t } = useWords();
  const { control, setValue } = useFormContext<Values>();
  const name = useWatch({ control, name: 'basic.name' });
  const { checked, link } = useNameCheck();
  useProposedName();
  const right = name !== '' && vmName(name) ? suggestedName(name) : '';
  return (
    <>
      <TextField
        name="basic.name"
        label={t('Name')}
        isRequired
        helper={t('Lowercase letters, digits and dashes. It cannot be changed later.')}
        checked={checked}
      />
      {link}
      {right === '' || vmName(right) ? null : (
        <Button
          variant="link"
          isInline
          onClick={() => setValue('basic.name', right, { shouldDirty: true, shouldValidate: true })}
          data-test="use-name"
        >
          {t('Use {{name}}', { name: right })}
        </Button>
      )}
    </>
  );
};

const CREATE = { model: VirtualMachineModel, verb: 'create' } as const;

const NamespaceField = () => {
  const { t, say } = useWords();
  const { control, getValues, setValue } = useFormContext<Values>();
  const namespace = useWatch({ control, name: 'basic.namespace' });
  const namespaces = useNamespaces();
  const choice = useChoice(namespaces, 'basic.namespace', noNamespace);
  const [active] = useActiveNamespace();
  const { namespace: own } = useAccessSomewhere(CREATE, active);
  const only = namespaces.items.length === 1 ? namespaces.items[0]?.value : undefined;
  useEffect(() => {
    const first = active ?? only ?? own;
    if (first !== undefined && getValues('basic.namespace') === '') setValue('basic.namespace', first);
  }, [active, only, own, getValues, setValue]);
  const mayCreate = useAccess(VirtualMachineModel, 'create', namespace === '' ? {} : { namespace });
  return (
    <SelectField
      name="basic.namespace"
      label={t('Namespace')}
      isRequired
      {...choice}
      checked={
        mayCreate.state === 'denied' && namespace !== ''
          ? { state: 'problem', message: mayCreate.reason }
          : choice.checked
      }
      {...(mayCreate.state === 'denied' && namespace !== '' ? { warning: say(mayCreate.reason) } : {})}
    />
  );
};
