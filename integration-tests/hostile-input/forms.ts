import type { $ZodType } from 'zod/v4/core';
import { apiSchema } from '../../src/hosted-clusters/actions/api-access/form';
import { importSchema } from '../../src/hosted-clusters/actions/import-values';
import { metalLbSchema } from '../../src/hosted-clusters/actions/metallb/values';
import { missingSchema } from '../../src/hosted-clusters/create/run/missing-values';
import { saveSchema } from '../../src/hosted-clusters/create/steps/details/credential/save-values';
import { valuesSchema as clusterSchema } from '../../src/hosted-clusters/create/values';
import { portsSchema } from '../../src/hosted-clusters/details/ingress/ports-values';
import { channelSchema } from '../../src/hosted-clusters/updates/channel-values';
import { startSchema } from '../../src/hosted-clusters/updates/start-values';
import { limitsSchema } from '../../src/migrations/limits/limit-values';
import { policySchema } from '../../src/migrations/policies/policy-values';
import { pauseSchema } from '../../src/node-pools/actions/pause-values';
import { mapSchema } from '../../src/node-pools/config/map-values';
import { addSchema } from '../../src/node-pools/create/values';
import { editSchemaFor } from '../../src/node-pools/edit/edit-values';
import { sizeSchema } from '../../src/node-pools/edit/size';
import type { VirtualMachine } from '../../src/kubernetes/types/generated/virtual-machine';
import { migrateSchema } from '../../src/virtual-machines/actions/migrate-values';
import { cloneSchema } from '../../src/virtual-machines/copies/clone-values';
import { exportSchema } from '../../src/virtual-machines/copies/export-values';
import { moveSchema } from '../../src/virtual-machines/copies/move-values';
import { snapshotSchema } from '../../src/virtual-machines/copies/snapshot-values';
import { valuesSchema as vmSchema } from '../../src/virtual-machines/create/values';
import { LABELS_EDIT } from '../../src/virtual-machines/details/edit/labels-edit';
import { SIZE_EDIT } from '../../src/virtual-machines/details/edit/size-edit';
import {
  descriptionEdit,
  EVICTION_EDIT,
  HOSTNAME_EDIT,
  RUN_STRATEGY_EDIT,
} from '../../src/virtual-machines/details/edit/text-edits';
import { addDiskSchema } from '../../src/virtual-machines/disks/add-disk-values';
import { BOOT_ORDER_EDIT } from '../../src/virtual-machines/disks/boot-order-edit';
import { diskEdit } from '../../src/virtual-machines/disks/disk-edit';
import { environmentSchema } from '../../src/virtual-machines/disks/environment-values';
import { addNicSchema } from '../../src/virtual-machines/nics/add-nic-values';
import { nicEdit } from '../../src/virtual-machines/nics/nic-edit';

const NO_ADDRESSES = { networks: ['192.168.0.0/16'], used: [], pools: [] };
const CLUSTER = {
  clusterName: 'demo',
  release: 'quay.io/openshift-release-dev/ocp-release:4.22.0',
  hostname: '',
};

/** A machine with one of each thing that a dialog joins a new one to. */
const VM: VirtualMachine = {
  apiVersion: 'kubevirt.io/v1',
  kind: 'VirtualMachine',
  metadata: { name: 'demo', namespace: 'demo' },
  spec: {
    template: {
      spec: {
        domain: {
          devices: {
            disks: [{ name: 'root', disk: { bus: 'virtio' } }],
            interfaces: [{ name: 'default', masquerade: {} }],
          },
        },
        networks: [{ name: 'default', pod: {} }],
        volumes: [{ name: 'root', dataVolume: { name: 'demo-root' } }],
      },
    },
  },
};

const VOLUME = {
  name: 'root',
  claim: 'demo-root',
  kind: 'DataVolume',
  isHotplugged: false,
  storageClass: 'fast',
  isShared: true,
} as const;

const SECRETS = ['pullSecret', 'sshKey', 'kubeconfig', 'certificate', 'other'] as const;

/** The schemas of all forms, by the file below `src/` that makes the form or holds what is edited in one. */
export const FORMS: Readonly<Record<string, readonly $ZodType[]>> = {
  'hosted-clusters/actions/ImportClusterDialog.tsx': [importSchema],
  'hosted-clusters/actions/api-access/ApiAccessDialog.tsx': [apiSchema(CLUSTER)],
  'hosted-clusters/actions/metallb/MetalLbForm.tsx': [metalLbSchema(NO_ADDRESSES)],
  'hosted-clusters/create/CreateHostedClusterPage.tsx': [clusterSchema],
  'hosted-clusters/create/run/MissingSecrets.tsx': [
    missingSchema(SECRETS.map((role) => ({ id: role, name: role, role }))),
  ],
  'hosted-clusters/create/steps/details/credential/SaveCredentialDialog.tsx': [saveSchema],
  'hosted-clusters/details/ingress/PortsForm.tsx': [portsSchema],
  'hosted-clusters/updates/ChannelDialog.tsx': [channelSchema],
  'hosted-clusters/updates/StartUpdateDialog.tsx': [startSchema],
  'migrations/limits/LimitsTab.tsx': [limitsSchema('hyperconverged-v1'), limitsSchema('kubevirt')],
  'migrations/policies/CreatePolicyDialog.tsx': [policySchema],
  'migrations/policies/EditPolicyDialog.tsx': [policySchema],
  'node-pools/actions/PauseDialog.tsx': [pauseSchema(() => Date.UTC(2026, 0, 1))],
  'node-pools/actions/ScaleDialog.tsx': [sizeSchema],
  'node-pools/config/ConfigMapDialog.tsx': [mapSchema('config'), mapSchema('tuning')],
  'node-pools/create/AddNodePoolPage.tsx': [addSchema],
  'node-pools/edit/ConfigurationTab.tsx': [editSchemaFor(2)],
  'virtual-machines/actions/MigrateDialog.tsx': [migrateSchema],
  'virtual-machines/copies/CloneDialog.tsx': [cloneSchema],
  'virtual-machines/copies/ExportForm.tsx': [exportSchema],
  'virtual-machines/copies/MoveStorageDialog.tsx': [moveSchema([VOLUME])],
  'virtual-machines/copies/SnapshotDialog.tsx': [snapshotSchema],
  'virtual-machines/create/CreateVmPage.tsx': [vmSchema],
  'virtual-machines/details/edit/labels-edit.ts': [LABELS_EDIT.schema],
  'virtual-machines/details/edit/size-edit.ts': [SIZE_EDIT.schema],
  'virtual-machines/details/edit/text-edits.ts': [
    descriptionEdit(VM).schema,
    EVICTION_EDIT.schema,
    HOSTNAME_EDIT.schema,
    RUN_STRATEGY_EDIT.schema,
  ],
  'virtual-machines/disks/AddDiskDialog.tsx': [addDiskSchema(VM)],
  'virtual-machines/disks/AddEnvironmentDialog.tsx': [environmentSchema(VM)],
  'virtual-machines/disks/boot-order-edit.ts': [BOOT_ORDER_EDIT.schema],
  'virtual-machines/disks/disk-edit.ts': [diskEdit(VM, 'root', 'disk').schema],
  'virtual-machines/nics/AddNicDialog.tsx': [addNicSchema(VM)],
  'virtual-machines/nics/nic-edit.ts': [nicEdit(VM, 'default').schema],
};
