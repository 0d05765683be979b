import type { $ZodType } from 'zod/v4/core';
import { apiSchema } from '../../src/hosted-clusters/actions/api-access/form';
import { metalLbSchema } from '../../src/hosted-clusters/actions/metallb/values';
import { valuesSchema as clusterSchema } from '../../src/hosted-clusters/create/values';
import { fleetSchema } from '../../src/hosted-clusters/fields/fleet/values';
import { limitsSchema } from '../../src/migrations/limits/limit-values';
import { policySchema } from '../../src/migrations/policies/policy-values';
import { addSchema } from '../../src/node-pools/create/values';
import { editSchemaFor } from '../../src/node-pools/edit/edit-values';
import { sizeSchema } from '../../src/node-pools/edit/size';
import { valuesSchema as vmSchema } from '../../src/virtual-machines/create/values';
import { LABELS_EDIT } from '../../src/virtual-machines/details/edit/labels-edit';
import { SIZE_EDIT } from '../../src/virtual-machines/details/edit/size-edit';
import { DESCRIPTION_EDIT, HOSTNAME_EDIT } from '../../src/virtual-machines/details/edit/text-edits';

const NO_ADDRESSES = { networks: ['192.168.0.0/16'], used: [], pools: [] };
const CLUSTER = {
  clusterName: 'demo',
  release: 'quay.io/openshift-release-dev/ocp-release:4.22.0',
  hostname: '',
};

/** The schemas of all forms, by the file below `src/` that makes the form. */
export const FORMS: Readonly<Record<string, readonly $ZodType[]>> = {
  'hosted-clusters/actions/ImportClusterDialog.tsx': [fleetSchema],
  'hosted-clusters/actions/api-access/ApiAccessDialog.tsx': [apiSchema(CLUSTER)],
  'hosted-clusters/actions/metallb/MetalLbForm.tsx': [metalLbSchema(NO_ADDRESSES)],
  'hosted-clusters/create/CreateHostedClusterPage.tsx': [clusterSchema],
  'migrations/limits/LimitsTab.tsx': [limitsSchema('hyperconverged-v1'), limitsSchema('kubevirt')],
  'migrations/policies/PolicyDialog.tsx': [policySchema],
  'node-pools/actions/ScaleDialog.tsx': [sizeSchema],
  'node-pools/create/AddNodePoolPage.tsx': [addSchema],
  'node-pools/edit/ConfigurationTab.tsx': [editSchemaFor(2)],
  'virtual-machines/create/CreateVmPage.tsx': [vmSchema],
  'virtual-machines/details/edit/EditVmDialog.tsx': [
    DESCRIPTION_EDIT.schema,
    HOSTNAME_EDIT.schema,
    LABELS_EDIT.schema,
    SIZE_EDIT.schema,
  ],
};

/**
 * Forms whose few fields are judged inside the component that draws them, by rules that other forms here share. A schema that
 * moves beside its component moves up to the table.
 */
export const DRAWN_WITH_THEIR_RULES: readonly string[] = [
  'hosted-clusters/create/run/MissingSecrets.tsx',
  'hosted-clusters/create/steps/details/credential/SaveCredentialDialog.tsx',
  'hosted-clusters/details/ingress/PortsForm.tsx',
  'hosted-clusters/updates/ChannelDialog.tsx',
  'hosted-clusters/updates/StartUpdateDialog.tsx',
  'node-pools/actions/PauseDialog.tsx',
  'node-pools/config/ConfigMapDialog.tsx',
  'virtual-machines/actions/MigrateDialog.tsx',
  'virtual-machines/copies/CloneDialog.tsx',
  'virtual-machines/copies/ExportForm.tsx',
  'virtual-machines/copies/MoveStorageDialog.tsx',
  'virtual-machines/copies/SnapshotDialog.tsx',
  'virtual-machines/disks/AddDiskDialog.tsx',
  'virtual-machines/disks/AddEnvironmentDialog.tsx',
  'virtual-machines/nics/AddNicDialog.tsx',
];
