import { MoreOptions } from '../../../../form/fields/FieldGroup';
import { CloudInitFields } from './CloudInitFields';
import { DeviceFields } from './DeviceFields';
import { FirmwareFields } from './FirmwareFields';
import { GuestFields } from './GuestFields';
import { PlacementFields } from './placement/PlacementFields';
import { SshKeyFields } from './SshKeyFields';
import { SysprepFields } from './SysprepFields';
import { useWords } from '../../../../i18n/useWords';

const MACHINE = ['firmware', 'isSecure', 'isEfiPersistent', 'tpm', 'watchdog', 'gpus', 'hostDevices'];
const GUEST = ['hostname', 'subdomain', 'eviction', 'request', 'overcommitOverhead', 'gracePeriod'];
const PLACEMENT = ['labels', 'nodeSelector', 'tolerations', 'placement'];
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
      <MoreOptions title={t('Names, memory and shutdown')} fields={below(GUEST)}>
        <GuestFields />
      </MoreOptions>
      <MoreOptions title={t('Placement on nodes')} fields={below(PLACEMENT)}>
        <PlacementFields />
      </MoreOptions>
    </>
  );
};
