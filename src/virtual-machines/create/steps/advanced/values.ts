import { z } from 'zod';
import { obeys, type Rule } from '../../../../form/rule';
import { objectName } from '../../../../hosted-clusters/model/dns-name';
import {
  TOLERATION_EFFECTS,
  TOLERATION_OPERATORS,
  tolerationProblem,
} from '../../../../hosted-clusters/model/placement';
import { sshKey } from '../../../../hosted-clusters/model/ssh-key';
import { message } from '../../../../i18n/message';
import { keptSchema } from '../../../../node-pools/fields/leftovers-schema';
import { refuse } from '../../../../node-pools/fields/refuse';
import { labelKey, labelValue, repeated } from '../../../../node-pools/model/labels';
import { networkData, userData } from '../../../model/cloud-init';
import { nameTwice, repeatedNames } from '../../../model/disk-rules';
import {
  deviceName,
  deviceResource,
  EVICTIONS,
  FIRMWARES,
  gracePeriod,
  hostName,
  secureBoot,
  subdomain,
  TPMS,
  WATCHDOGS,
} from '../../../model/firmware';
import { reservedLabel } from '../../../model/placement-rules';
import { placementRuleSchema } from './placement/values';

const deviceSchema = z.object({
  name: z.string().superRefine(obeys(deviceName)),
  device: z.string().superRefine(obeys(deviceResource)),
  kept: keptSchema,
});

const pairsSchema = (...rules: readonly Rule<string>[]) =>
  z
    .array(
      z.object({
        key: z.string().superRefine(obeys(labelKey, ...rules)),
        value: z.string().superRefine(obeys(labelValue)),
      }),
    )
    .superRefine((pairs, context) => {
      for (const index of repeated(pairs.map(({ key }) => key)))
        refuse(context, [index, 'key'], nameTwice(pairs[index]?.key ?? ''));
    });

const tolerationSchema = z
  .object({
    key: z.string(),
    operator: z.enum(TOLERATION_OPERATORS),
    value: z.string(),
    effect: z.enum(TOLERATION_EFFECTS),
    seconds: z.number().nullable(),
  })
  .superRefine((toleration, context) => {
    const problem = tolerationProblem(toleration);
    if (problem) refuse(context, [problem.field], problem.message);
  });

/** What the guest is told at its first start. */
const guestSchema = z.object({
  cloudInit: z.enum(['none', 'noCloud', 'configDrive']),
  userData: z.string().superRefine(obeys(userData)),
  networkData: z.string().superRefine(obeys(networkData)),
  /** where the data are kept: in the VM if they may be, or in a Secret in any case, or in one that exists */
  cloudInitStore: z.enum(['vm', 'secret', 'existing']),
  /** '' = `<name>-cloud-init` */
  cloudInitSecret: z.string().superRefine(obeys(objectName)),
  sshKeys: z.enum(['none', 'new', 'existing']),
  /** public keys, one a line */
  sshKey: z.string().superRefine(obeys(sshKey)),
  /** '' = `<name>-ssh-keys` */
  sshKeySecret: z.string().superRefine(obeys(objectName)),
  /** '' = through cloud-init, else users of the guest whose keys the agent keeps, by commas */
  sshKeyUsers: z.string(),
  sysprep: z.enum(['none', 'configMap', 'secret']),
  sysprepName: z.string().superRefine(obeys(objectName)),
  /** what their disks and volumes are called */
  cloudInitDisk: z.string(),
  sysprepDisk: z.string(),
  kept: z.object({ disk: keptSchema, volume: keptSchema }),
});

const machineSchema = z.object({
  hostname: z.string().superRefine(obeys(hostName)),
  subdomain: z.string().superRefine(obeys(subdomain)),
  /** '' = as much as the guest has; for custom sizes */
  request: z.string(),
  overcommitOverhead: z.boolean(),
  eviction: z.enum(EVICTIONS),
  gracePeriod: z.number().nullable().superRefine(obeys(gracePeriod)),
  /** of the guest's template: what other machines' rules and Services find it by */
  labels: pairsSchema(reservedLabel),
  nodeSelector: pairsSchema(),
  tolerations: z.array(tolerationSchema),
  placement: z.array(placementRuleSchema),
  firmware: z.enum(FIRMWARES),
  isSecure: z.boolean(),
  isEfiPersistent: z.boolean(),
  tpm: z.enum(TPMS),
  watchdog: z.enum(WATCHDOGS),
  gpus: z.array(deviceSchema),
  hostDevices: z.array(deviceSchema),
});

/** The names of volumes that the form itself gives. */
const CLOUD_INIT_DISK = 'cloudinitdisk';
const SYSPREP_DISK = 'sysprep';

/** The values of the step Advanced (specification: virtual machines, fields). */
export const advancedSchema = z
  .object({ ...guestSchema.shape, ...machineSchema.shape })
  .superRefine((all, context) => {
    refuse(context, ['isSecure'], secureBoot(all));
    if (all.cloudInit !== 'none') {
      const isEmpty = all.userData.trim() === '' && all.networkData.trim() === '';
      if (all.cloudInitStore === 'existing') {
        if (all.cloudInitSecret === '') refuse(context, ['cloudInitSecret'], message('Choose a Secret.'));
      } else if (isEmpty)
        refuse(context, ['userData'], message('Enter what cloud-init shall do, or choose none.'));
    }
    if (all.sshKeys === 'new' && all.sshKey.trim() === '')
      refuse(context, ['sshKey'], message('Enter a public key.'));
    if (all.sshKeys === 'existing' && all.sshKeySecret === '')
      refuse(context, ['sshKeySecret'], message('Choose a Secret.'));
    if (all.sshKeys !== 'none' && all.sshKeyUsers.trim() === '' && all.cloudInit === 'none')
      refuse(
        context,
        ['sshKeys'],
        message('Keys reach the guest through cloud-init. Turn it on, or name users for the guest agent.'),
      );
    if (all.sysprep !== 'none' && all.sysprepName === '')
      refuse(context, ['sysprepName'], message('Choose where the answers are kept.'));
    const devices = [...all.gpus, ...all.hostDevices];
    for (const index of repeatedNames(devices)) {
      const path = index < all.gpus.length ? ['gpus', index] : ['hostDevices', index - all.gpus.length];
      refuse(context, [...path, 'name'], nameTwice(devices[index]?.name ?? ''));
    }
  });

export type Advanced = z.infer<typeof advancedSchema>;

/** Advanced as it is first shown. */
export const advancedDefaults: Advanced = {
  cloudInit: 'none',
  userData: '',
  networkData: '',
  cloudInitStore: 'vm',
  cloudInitSecret: '',
  sshKeys: 'none',
  sshKey: '',
  sshKeySecret: '',
  sshKeyUsers: '',
  sysprep: 'none',
  sysprepName: '',
  cloudInitDisk: CLOUD_INIT_DISK,
  sysprepDisk: SYSPREP_DISK,
  kept: { disk: {}, volume: {} },
  hostname: '',
  subdomain: '',
  request: '',
  overcommitOverhead: false,
  eviction: '',
  gracePeriod: null,
  labels: [],
  nodeSelector: [],
  tolerations: [],
  placement: [],
  firmware: '',
  isSecure: false,
  isEfiPersistent: false,
  tpm: '',
  watchdog: '',
  gpus: [],
  hostDevices: [],
};
