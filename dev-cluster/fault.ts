/** `npm run fault -- on|off|list NAME …`: makes something go wrong in a running dev cluster, or right again. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Api, ApiFailure } from './api';
import { runningCluster } from './cluster-file';
import { parseFaultCommand } from './fault-command';
import type { FaultCommand } from './fault-command';
import { describeFaults, FAULTS_NAME, FAULTS_NAMESPACE, FAULTS_PATH } from './faults';

const connect = async (data: string): Promise<Api> => {
  const cluster = await runningCluster(data);
  if (!cluster) throw new Error(`no dev cluster runs on ${data}; start one with: npm run dev-cluster`);
  const ca = await readFile(cluster.certificateAuthority, 'utf8');
  return new Api({ server: cluster.apiserver, token: cluster.tokens.admin, ca });
};

const patch = async (api: Api, data: Record<string, string | null> | null): Promise<void> => {
  try {
    await api.mergePatch(FAULTS_PATH, { data });
  } catch (error) {
    if (!(error instanceof ApiFailure) || error.code !== 404) throw error;
    const metadata = { name: FAULTS_NAME, namespace: FAULTS_NAMESPACE };
    await api.create(dirname(FAULTS_PATH), { apiVersion: 'v1', kind: 'ConfigMap', metadata });
    await api.mergePatch(FAULTS_PATH, { data });
  }
};

const listOn = async (api: Api): Promise<void> => {
  const { data = {} } = (await api.get(FAULTS_PATH)) as { data?: Record<string, string> }; // a ConfigMap
  const lines = Object.entries(data).map(([key, value]) => `  ${key}${value === '' ? '' : ` = ${value}`}`);
  console.log(lines.length > 0 ? `On:\n${lines.join('\n')}\n` : 'Nothing is on.\n');
  console.log(`Known faults:\n${describeFaults()}`);
};

const run = async (command: FaultCommand): Promise<void> => {
  const api = await connect(command.data);
  try {
    if (command.verb === 'list') await listOn(api);
    else if (command.verb === 'off' && command.key === undefined) await patch(api, null);
    else if (command.key !== undefined)
      await patch(api, { [command.key]: command.verb === 'on' ? command.value : null });
    if (command.verb !== 'list') console.log(`${command.key ?? 'every fault'} is ${command.verb}`);
  } finally {
    api.close();
  }
};

try {
  const file = process.env.DEV_CLUSTER;
  await run(
    parseFaultCommand(process.argv.slice(2), resolve(file === undefined ? '.dev-cluster' : dirname(file))),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
