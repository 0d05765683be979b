import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetCluster, runningCluster, writeCluster } from './cluster-file';
import { builtControlPlane } from './control-plane/build';
import { startControlPlane } from './control-plane/start';
import type { ControlPlane } from './control-plane/start';
import { lifeOf } from './control-plane/life';
import { startGateway } from './gateway/gateway';
import type { OwnPath } from './gateway/gateway';
import { LiveRules } from './gateway/live-rules';
import { applyAll } from './load/apply';
import { readCrds, removeUnfinished, waitUntilServed } from './load/crds';
import { unlessUnchanged } from './load/unchanged';
import type { DevClusterOptions } from './options';
import { Paths } from './resource';
import type { KubeResource } from './resource';
import { roles } from './roles/roles';
import type { Simulator } from './simulator/main';
import { deletedInFleet, fleet } from './seed/fleet';
import { managementCluster } from './seed/management-cluster';

export interface DevCluster {
  /** The gateway. */
  server: string;
  /** The API server itself. */
  apiserver: string;
  tokens: { admin: string; developer: string; viewer: string };
  /** Path of the administrator's kubeconfig. */
  kubeconfig: string;
  /** Restarts the API server on its data; watches break as they do in life. */
  restart: () => Promise<void>;
  /** Whether the API server's process lives: not after the fault `api-server-dies`. */
  isUp: () => boolean;
  /** Starts the API server again that the fault `api-server-dies` has killed, before its time; resolves when it is ready. */
  revive: () => Promise<void>;
  stop: () => Promise<void>;
}

export interface Hooks {
  /** A line of progress. */
  say: (line: string) => void;
  /** A part has ended by itself. The cluster must be stopped. */
  onCrash: (error: Error) => void;
}

const isNamespace = ({ kind }: KubeResource): boolean => kind === 'Namespace';

/** Loads CRDs, roles and seed, each only when it differs from what was loaded before. */
const fill = async ({ api }: ControlPlane, options: DevClusterOptions, say: Hooks['say']): Promise<void> => {
  const record = join(options.data, 'loaded.json');
  const crds = (await readCrds(options.crds)).filter(({ spec }) => !options.without.includes(spec.group));
  const paths = new Paths(crds);
  await unlessUnchanged(record, 'crds', crds, async () => {
    say(`loading ${crds.length} CRDs`);
    await removeUnfinished(api);
    await applyAll(api, paths, crds);
    await waitUntilServed(api, crds);
  });
  const isInstalled = ({ apiVersion }: KubeResource): boolean =>
    !options.without.includes(apiVersion.split('/')[0] ?? '');
  const load = (name: string, objects: (now: Date) => KubeResource[]): Promise<boolean> => {
    const wanted = (now: Date): KubeResource[] => objects(now).filter(isInstalled);
    // What is loaded is dated back from today; what counts as a change is not the date.
    return unlessUnchanged(record, name, wanted(new Date(0)), async () => {
      const dated = wanted(new Date());
      say(`loading ${name}: ${dated.length} objects`);
      await applyAll(api, paths, dated.filter(isNamespace));
      await applyAll(
        api,
        paths,
        dated.filter((object) => !isNamespace(object)),
      );
    });
  };
  await load('management cluster', managementCluster);
  await load('roles', () => roles(crds));
  if (!options.fleet) return;
  const isNew = await load('fleet', fleet);
  if (isNew) await Promise.all(deletedInFleet().map((object) => api.remove(paths.of(object))));
};

const startSimulator = async (kubeconfig: string, speed: number): Promise<Simulator> => {
  // Loaded only when wanted: it brings the Kubernetes client library with it.
  const simulator = await import('./simulator/main');
  return simulator.startSimulator({ kubeconfig, speed });
};

/**
 * Starts a dev cluster in this process's name and resolves when it is ready to be used. Rejects with a sentence for
 * people when the data directory or the port is in use, Go is missing or a part does not come up.
 */
export const startDevCluster = async (
  options: DevClusterOptions,
  { say, onCrash }: Hooks,
): Promise<DevCluster> => {
  const { data } = options;
  const other = await runningCluster(data);
  if (other) throw new Error(`a dev cluster already runs on ${data} (process ${other.pid}, ${other.server})`);
  if (options.fresh) await rm(data, { recursive: true, force: true });
  await mkdir(data, { recursive: true });

  const undo: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (let step = undo.pop(); step; step = undo.pop()) await step();
  };
  try {
    const binary = await builtControlPlane(say);
    say('starting the API server');
    const plane = await startControlPlane(binary, data, onCrash);
    undo.push(plane.stop);
    const rules = new LiveRules();
    const seen = [() => rules.version];
    const own: OwnPath[] = [];
    const life = lifeOf(plane, onCrash);
    undo.push(life.end);
    const upstream = { server: plane.server, ca: plane.ca, die: life.die };
    const gateway = await startGateway(
      options.port,
      upstream,
      rules,
      () => seen.map((version) => version()),
      own,
    );
    undo.push(gateway.stop);
    await plane.startControllers();
    await fill(plane, options, say);

    const follow = new AbortController();
    void rules.follow(plane.api, follow.signal);
    undo.push(() => follow.abort());
    if (options.simulator) {
      say(`starting the simulator at speed ${options.speed}`);
      const simulator = await startSimulator(plane.kubeconfig, options.speed);
      undo.push(simulator.stop);
      seen.push(simulator.faultsVersion);
      own.push(simulator.prometheus);
    }
    const { admin, developer, viewer } = plane.tokens;
    const facts = { server: gateway.url, apiserver: plane.server, tokens: { admin, developer, viewer } };
    const certificateAuthority = join(data, 'certificates/apiserver.crt');
    await writeCluster(data, { ...facts, certificateAuthority, pid: process.pid });
    undo.push(() => forgetCluster(data));
    return {
      ...facts,
      kubeconfig: plane.kubeconfig,
      restart: plane.restart,
      isUp: plane.isUp,
      revive: plane.revive,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
};
