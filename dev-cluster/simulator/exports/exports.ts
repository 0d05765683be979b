import { randomBytes } from 'node:crypto';
import type { Context, Controller } from '../controller';
import { on, onFaults } from '../controller';
import type { Condition } from '../kubernetes/conditions';
import { withConditions } from '../kubernetes/conditions';
import { isDeleting, keyOf, split, uidOf } from '../kubernetes/object';
import { controlledBy } from '../kubernetes/resource';
import { standsStill } from '../marks';
import { Ingresses, PersistentVolumeClaims, Pods, Secrets, VirtualMachines } from '../resources';
import { secondsOf } from '../snapshots/duration';
import { isStruck } from '../snapshots/copy-fault';
import type { VirtualMachineExport } from '../virtualization-resources';
import { VirtualMachineExports, VirtualMachineSnapshots } from '../virtualization-resources';
import { linksAt } from './links';
import type { Exported } from './source';
import { exportedOf } from './source';

/** Seconds an export stays unless told (KubeVirt's default of `ttlDuration`). */
const defaultTtl = 2 * 3600;
/** Simulated seconds its server takes to come up. */
const starting = 8;

/** A certificate that nobody checks here: what it is shown for is its shape. */
const certificate =
  '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIBATAKBggqhkjOPQQDAjAR\n-----END CERTIFICATE-----\n';

const expiryOf = ({ metadata, spec }: VirtualMachineExport): Date => {
  const begun = new Date(metadata.creationTimestamp ?? Date.now()).getTime();
  return new Date(begun + (secondsOf(spec.ttlDuration) ?? defaultTtl) * 1000);
};

/** The Secret whose token opens the export: the one it names, else one that is made for it. */
const ensureToken = async ({ cluster }: Context, own: VirtualMachineExport): Promise<string> => {
  const { namespace = '', name } = own.metadata;
  const secret = own.spec.tokenSecretRef ?? `export-token-${name}`;
  await cluster.ensure(Secrets, {
    metadata: { name: secret, namespace, ownerReferences: [controlledBy(VirtualMachineExports, own)] },
    type: 'Opaque',
    data: { token: Buffer.from(randomBytes(15).toString('base64url')).toString('base64') },
  });
  return secret;
};

const proxyHost = ({ cluster }: Context): string => {
  const domain = cluster.store(Ingresses).get(undefined, 'cluster')?.spec.domain ?? 'apps.example.com';
  return `virt-exportproxy-openshift-cnv.${domain}`;
};

const writeReady = async (
  context: Context,
  own: VirtualMachineExport,
  exported: Extract<Exported, { claims: unknown }>,
): Promise<void> => {
  const { cluster, clock } = context;
  const { namespace = '', name } = own.metadata;
  const { claims, machine } = exported;
  const service = `virt-export-${name}`;
  const inside = `https://${service}.${namespace}.svc`;
  const outside = `https://${proxyHost(context)}/api/export.kubevirt.io/v1/namespaces/${namespace}/virtualmachineexports/${name}`;
  const hasMachine = machine !== undefined;
  await cluster.patchStatus(VirtualMachineExports, own, {
    phase: 'Ready',
    serviceName: service,
    links: {
      internal: linksAt(inside, `${inside}/internal`, certificate, claims, hasMachine),
      external: linksAt(outside, `${outside}/external`, certificate, claims, hasMachine),
    },
    conditions: withConditions(
      own.status?.conditions as Condition[],
      [
        { type: 'Ready', status: 'True', reason: 'PodReady', message: '' },
        { type: 'PVCReady', status: 'True', reason: 'PVCBound', message: '' },
      ],
      clock.now(),
    ),
  });
};

const writePending = async (
  { cluster, clock }: Context,
  own: VirtualMachineExport,
  reason: string,
  message: string,
): Promise<void> => {
  await cluster.patchStatus(VirtualMachineExports, own, {
    phase: 'Pending',
    links: null,
    conditions: withConditions(
      own.status?.conditions as Condition[],
      [{ type: 'Ready', status: 'False', reason, message }],
      clock.now(),
    ),
  });
};

const reconcile = async (context: Context, own: VirtualMachineExport): Promise<number | undefined> => {
  const { cluster, clock } = context;
  const expiry = expiryOf(own);
  // A TTL is a user's own time: it does not pass faster than life.
  const left = expiry.getTime() - Date.now();
  if (left <= 0) {
    await cluster.remove(VirtualMachineExports, own);
    return undefined;
  }
  const tokenSecretRef = await ensureToken(context, own);
  const exported = await exportedOf(context, own);
  const known = await cluster.patchStatus(VirtualMachineExports, own, {
    tokenSecretRef,
    ttlExpirationTime: expiry.toISOString().replace(/\.\d+Z$/, 'Z'),
    ...('claims' in exported && exported.machine !== undefined
      ? { virtualMachineName: exported.machine }
      : {}),
  });
  if (!('claims' in exported)) {
    await writePending(context, known, exported.reason, exported.message);
    return left;
  }
  if (exported.claims.length === 0) {
    await cluster.patchStatus(VirtualMachineExports, known, { phase: 'Skipped', links: null });
    return left;
  }
  const isStuck = isStruck(context, 'export-never-ready', known, known.spec.source.name);
  const wait = isStuck ? left : clock.remaining(uidOf(known), 'server', starting);
  if (wait > 0) {
    await writePending(
      context,
      known,
      'Initializing',
      isStuck ? 'The export server pod is Pending: no node has room for it' : '',
    );
    return Math.min(wait, left);
  }
  await writeReady(context, known, exported);
  return left;
};

/** virt-controller's part for exports: a token, a server for the volumes, links to them until their time is over. */
export const exportController = (context: Context): Controller => {
  const { cluster } = context;
  const exports = cluster.store<VirtualMachineExport>(VirtualMachineExports);
  const open = (namespace?: string): string[] =>
    exports
      .list(namespace)
      .filter(({ status }) => status?.phase !== 'Ready')
      .map(keyOf);
  return {
    name: 'exports',
    triggers: [
      on(VirtualMachineExports, (own) => [keyOf(own)]),
      on(VirtualMachines, ({ metadata }) => open(metadata.namespace)),
      on(VirtualMachineSnapshots, ({ metadata }) => open(metadata.namespace)),
      on(PersistentVolumeClaims, ({ metadata }) => open(metadata.namespace)),
      on(Pods, ({ metadata }) => open(metadata.namespace)),
      onFaults(() => open()),
    ],
    reconcile: async (key) => {
      const { namespace, name } = split(key);
      const own = exports.get(namespace, name);
      // The longest wait of a timer is 24 days; an hour is often enough to look whether its time is over.
      const again = own && !isDeleting(own) && !standsStill(own) ? await reconcile(context, own) : undefined;
      return again === undefined ? undefined : Math.min(again, 3_600_000);
    },
  };
};
