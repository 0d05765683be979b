import { message, type Message } from '../../i18n/message';
import { dnsLabelProblem, isDnsName } from '../../hosted-clusters/model/dns-name';

/** '' = as the preference or KubeVirt has it */
export const FIRMWARES = ['', 'bios', 'efi'] as const;
export const TPMS = ['', 'on', 'persistent'] as const;
export const WATCHDOGS = ['', 'reset', 'poweroff', 'shutdown'] as const;
export const EVICTIONS = ['', 'LiveMigrate', 'LiveMigrateIfPossible', 'None', 'External'] as const;
export const RUN_STRATEGIES = ['Always', 'Halted', 'RerunOnFailure', 'Manual', 'Once'] as const;

/** Secure Boot is a part of EFI (source: virt-api admission, R17). */
export const secureBoot = ({
  firmware,
  isSecure,
}: {
  firmware: (typeof FIRMWARES)[number];
  isSecure: boolean;
}): Message | undefined =>
  isSecure && firmware !== 'efi' ? message('Secure Boot needs EFI. Choose EFI as the firmware.') : undefined;

/** The host name inside the guest; '' = the name of the virtual machine (source: virt-api admission, R14). */
export const hostName = (text: string): Message | undefined =>
  text === '' ? undefined : dnsLabelProblem(text);

/** The DNS subdomain of the guest; '' = none (source: virt-api admission, R14). */
export const subdomain = (text: string): Message | undefined =>
  text === '' || isDnsName(text)
    ? undefined
    : message('{{value}} is not a DNS name. Use lowercase letters, digits, dashes and dots.', {
        value: text,
      });

/** Seconds that a guest has to shut down; null = as KubeVirt has it. */
export const gracePeriod = (seconds: number | null): Message | undefined =>
  seconds === null || (Number.isSafeInteger(seconds) && seconds >= 0)
    ? undefined
    : message('Enter whole seconds from 0.');

/** What a device is called inside a virtual machine (source: CRD). */
export const deviceName = (name: string): Message | undefined =>
  name === '' ? message('Enter a name for the device.') : dnsLabelProblem(name);

/** The resource that a device is asked for by: `vendor.example.com/GPU-1` (source: Kubernetes extended resources). */
export const deviceResource = (name: string): Message | undefined =>
  /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?\/[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(name)
    ? undefined
    : message('Choose a device, such as gpu.example.com/A100.');
