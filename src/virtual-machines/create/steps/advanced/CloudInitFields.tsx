import { useState } from 'react';
import { Checkbox, FormGroup, Stack, TextInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core';
import { useFormContext, useWatch } from 'react-hook-form';
import { FieldGroup, MoreOptions } from '../../../../form/fields/FieldGroup';
import { FileField } from '../../../../form/fields/FileField';
import { RadioField } from '../../../../form/fields/RadioField';
import { SelectField } from '../../../../form/fields/SelectField';
import { TextField } from '../../../../form/fields/TextField';
import { message } from '../../../../i18n/message';
import { useWords } from '../../../../i18n/useWords';
import { useAccess } from '../../../../kubernetes/access/useAccess';
import { SecretModel } from '../../../../kubernetes/models';
import {
  cloudInitFields,
  cloudInitWarning,
  isCloudConfig,
  needsSecret,
  withCloudInit,
  type CloudInitFields as Fields,
} from '../../../model/cloud-init';
import { SecretChoice } from '../../checks/SecretChoice';
import { useForgetChecks } from '../../checks/useForgetChecks';
import type { Values } from '../../values';

/** What KubeVirt looks for in a Secret for cloud-init, in both its spellings. */
const DATA_KEYS = ['userdata', 'userData', 'networkdata', 'networkData'];

const NO_SECRETS = message(
  'You may not create Secrets here. Without one the data may have 2048 bytes at most and no password.',
);

/** What cloud-init does at the first start: as fields, or as its text. */
export const CloudInitFields = () => {
  const { t, say } = useWords();
  const { control } = useFormContext<Values>();
  const [drive, store, userData] = useWatch({
    control,
    name: ['advanced.cloudInit', 'advanced.cloudInitStore', 'advanced.userData'],
  });
  useForgetChecks(drive !== 'none' && store === 'existing' ? [] : ['advanced.cloudInitSecret']);
  const [isText, setIsText] = useState(false);
  const isForm = !isText && isCloudConfig(userData);
  const warning = cloudInitWarning(userData);
  return (
    <FieldGroup title={t('First start')}>
      <SelectField
        name="advanced.cloudInit"
        label={t('Cloud-init')}
        options={[
          { value: 'none', label: t('None') },
          { value: 'noCloud', label: t('On a NoCloud disk') },
          { value: 'configDrive', label: t('On a ConfigDrive disk') },
        ]}
        helper={t('Sets users, keys and packages of Linux guests when they start for the first time.')}
      />
      {drive === 'none' ? null : (
        <>
          {store === 'existing' ? null : (
            <>
              <ToggleGroup aria-label={t('View of the user data')}>
                <ToggleGroupItem
                  text={t('Fields')}
                  isSelected={isForm}
                  isDisabled={!isCloudConfig(userData)}
                  onChange={() => setIsText(false)}
                  buttonId="cloud-init-fields"
                />
                <ToggleGroupItem
                  text={t('Text')}
                  isSelected={!isForm}
                  onChange={() => setIsText(true)}
                  buttonId="cloud-init-text"
                />
              </ToggleGroup>
              {isForm ? (
                <FormFields />
              ) : (
                <TextField
                  name="advanced.userData"
                  label={t('User data')}
                  rows={10}
                  warning={warning ? say(warning) : undefined}
                />
              )}
            </>
          )}
          <MoreOptions
            fields={['advanced.networkData', 'advanced.cloudInitStore', 'advanced.cloudInitSecret']}
          >
            <StoreFields />
            {store === 'existing' ? null : (
              <FileField
                name="advanced.networkData"
                label={t('Network data')}
                helper={t('YAML of cloud-init’s network configuration. Empty: DHCP.')}
              />
            )}
          </MoreOptions>
        </>
      )}
    </FieldGroup>
  );
};

/** The usual keys of a cloud-config. Each changes its own key of the text; the others stay. */
const FormFields = () => {
  const { t } = useWords();
  const { control, setValue } = useFormContext<Values>();
  const userData = useWatch({ control, name: 'advanced.userData' });
  const fields = cloudInitFields(userData);
  const put = (change: Partial<Fields>) =>
    setValue('advanced.userData', withCloudInit(userData, change), { shouldDirty: true, shouldTouch: true });
  return (
    <Stack hasGutter data-field="advanced.userData">
      <FormGroup label={t('User')} fieldId="cloud-init-user">
        <TextInput
          id="cloud-init-user"
          value={fields.user}
          placeholder={t('As the image has it')}
          autoComplete="off"
          onChange={(_event, user) => put({ user })}
        />
      </FormGroup>
      <FormGroup label={t('Password')} fieldId="cloud-init-password">
        <TextInput
          id="cloud-init-password"
          type="password"
          value={fields.password}
          autoComplete="new-password"
          onChange={(_event, password) => put({ password })}
        />
      </FormGroup>
      <Checkbox
        id="cloud-init-agent"
        label={t('Install the guest agent')}
        description={t('It tells addresses and disks of the guest, and freezes them for snapshots.')}
        isChecked={fields.hasAgent}
        onChange={(_event, hasAgent) => put({ hasAgent })}
      />
    </Stack>
  );
};

const StoreFields = () => {
  const { t } = useWords();
  const { control } = useFormContext<Values>();
  const [namespace, store, userData, networkData] = useWatch({
    control,
    name: ['basic.namespace', 'advanced.cloudInitStore', 'advanced.userData', 'advanced.networkData'],
  });
  const mayCreate = useAccess(SecretModel, 'create', namespace === '' ? {} : { namespace });
  const isNeeded = needsSecret({ userData, networkData });
  const isDenied = mayCreate.state === 'denied' && store !== 'existing' && (store === 'secret' || isNeeded);
  return (
    <>
      <RadioField
        name="advanced.cloudInitStore"
        label={t('Kept in')}
        options={[
          { value: 'vm', label: t('The virtual machine, or a Secret for passwords and long data') },
          { value: 'secret', label: t('A Secret in any case') },
          { value: 'existing', label: t('A Secret that exists') },
        ]}
        {...(isDenied ? { checked: { state: 'problem' as const, message: NO_SECRETS } } : {})}
      />
      {store === 'existing' ? (
        <SecretChoice
          name="advanced.cloudInitSecret"
          label={t('Secret')}
          keys={DATA_KEYS}
          helper={t('Its key userdata is read.')}
        />
      ) : null}
      {store !== 'existing' && (store === 'secret' || isNeeded) ? (
        <TextField
          name="advanced.cloudInitSecret"
          label={t('Name of the Secret')}
          helper={t('Empty: named after the machine.')}
        />
      ) : null}
    </>
  );
};
