import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { CloudInitFields } from './CloudInitFields';
import { DeviceFields } from './DeviceFields';
import { FirmwareFields } from './FirmwareFields';
import { PlacementFields } from './PlacementFields';
import { SshKeyFields } from './SshKeyFields';
import { SysprepFields } from './SysprepFields';
import { useWords } from '../../../../i18n/useWords';

const MACHINE = ['firmware', 'isSecure', 'isEfiPersistent', 'tpm', 'watchdog', 'gpus', 'hostDevices'];
const PLACEMENT = [
  'hostname',
  'subdomain',
  'eviction',
  'request',
  'overcommitOverhead',
  'gracePeriod',
  'nodeSelector',
  'tolerations',
];
const below = (names: readonly string[]) => names.map((name) => `advanced.${name}`);

/** What the guest is told at its first start, and what few need. */
export const AdvancedStep = () => {
  const { t } = useWords();
  return (
    <>
      <CloudInitFields />
      <SshKeyFields />
      <SysprepFields />
      <MoreOptions title={t('Firmware and devices')} fields={below(MACHINE)}>
        <FirmwareFields />
        <DeviceFields />
      </MoreOptions>
      <MoreOptions title={t('Names, placement and memory')} fields={below(PLACEMENT)}>
        <PlacementFields />
      </MoreOptions>
    </>
  );
};
