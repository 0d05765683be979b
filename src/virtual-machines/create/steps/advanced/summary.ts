import type { SummaryRow } from '../../../../form/review/summary-row';
import { message, type Message } from '../../../../i18n/message';
import type { Values } from '../../values';
import { row } from '../step';
import { hasCloudInitSecret } from './objects';
import type { PlacementRule } from './placement/values';
import { conditionsText, KIND_WORDS } from './placement/words';
import type { Advanced } from './values';

const NONE = message('None');
const USUAL = message('As the cluster has it');
const ON = message('On');
const OFF = message('Off');

const cloudInit = (advanced: Advanced): Message => {
  if (advanced.cloudInit === 'none') return NONE;
  if (advanced.cloudInitStore === 'existing')
    return message('Secret {{name}}', { name: advanced.cloudInitSecret });
  return hasCloudInitSecret(advanced)
    ? message('Given, in a Secret')
    : message('Given, in the virtual machine');
};

const keys = ({ sshKeys, sshKeySecret }: Advanced): Message => {
  if (sshKeys === 'none') return NONE;
  return sshKeys === 'existing' ? message('Secret {{name}}', { name: sshKeySecret }) : message('Given');
};

const pairs = (rows: Advanced['nodeSelector']): string =>
  rows.map(({ key, value }) => `${key}=${value}`).join(', ');

const devices = (rows: Advanced['gpus']): string => rows.map(({ device }) => device).join(', ');

const placement = (rules: readonly PlacementRule[]): readonly SummaryRow[] =>
  rules.map((rule, index) =>
    row(
      `placement-${index}`,
      KIND_WORDS[rule.kind],
      rule.strength === 'required'
        ? message('{{labels}}; without such a node it waits', { labels: conditionsText(rule) })
        : message('{{labels}}, where possible', { labels: conditionsText(rule) }),
      true,
      message('Placement rules'),
    ),
  );

/** What the review says of this step. Secrets are named, never shown. */
export const advancedSummary = ({ basic, advanced }: Values): readonly SummaryRow[] => {
  if (basic.source === 'vm') return [];
  const text = (id: string, label: Message, value: string, usual: Message) =>
    row(id, label, value === '' ? usual : value, value !== '');
  return [
    row('cloudInit', message('Cloud-init'), cloudInit(advanced), advanced.cloudInit !== 'none'),
    row('sshKeys', message('Public SSH keys'), keys(advanced), advanced.sshKeys !== 'none'),
    text(
      'sysprep',
      message('Answers for Windows'),
      advanced.sysprep === 'none' ? '' : advanced.sysprepName,
      NONE,
    ),
    text('hostname', message('Host name'), advanced.hostname, message('Name of the virtual machine')),
    text(
      'firmware',
      message('Firmware'),
      advanced.firmware.toUpperCase(),
      message('As the operating system wants it'),
    ),
    row('secureBoot', message('Secure Boot'), advanced.isSecure ? ON : OFF, advanced.isSecure),
    text('tpm', message('TPM'), advanced.tpm, message('As the operating system wants it')),
    text('watchdog', message('Watchdog'), advanced.watchdog, NONE),
    text('eviction', message('When its node is drained'), advanced.eviction, USUAL),
    text(
      'request',
      message('Memory asked of the node'),
      advanced.request,
      message('As much as the guest has'),
    ),
    text('labels', message('Labels'), pairs(advanced.labels), NONE),
    text('nodeSelector', message('Only on nodes with labels'), pairs(advanced.nodeSelector), NONE),
    text(
      'tolerations',
      message('Tolerations'),
      advanced.tolerations.map(({ key }) => key || '*').join(', '),
      NONE,
    ),
    ...placement(advanced.placement),
    text('gpus', message('GPUs'), devices(advanced.gpus), NONE),
    text('hostDevices', message('Host devices'), devices(advanced.hostDevices), NONE),
  ];
};
