import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Api } from '../api';
import { keptTokens } from '../users';
import type { Tokens } from '../users';
import { startChild } from './child';
import type { Child } from './child';
import { apiserverFlags, controllersFlags } from './flags';
import { kubeconfig } from './kubeconfig';

const READY_WITHIN_MS = 60_000;

export interface ControlPlane {
  /** `https://127.0.0.1:PORT` */
  server: string;
  tokens: Tokens;
  /** PEM of the API server's authority. */
  ca: string;
  /** Path of the administrator's kubeconfig. */
  kubeconfig: string;
  /** Acts as `system:masters`. */
  api: Api;
  startControllers: () => Promise<void>;
  /** Ends the API server and starts it again on the same port and data. */
  restart: () => Promise<void>;
  /** Whether the API server's process lives. */
  isUp: () => boolean;
  /** Kills the API server in the middle of what it does; resolves when it is gone. */
  kill: () => Promise<void>;
  /** Starts the API server again on the same port and data, unless it runs; resolves when it is ready. */
  revive: () => Promise<void>;
  stop: () => Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
};

/**
 * Calls `attempt` until it gives something. Rejects when the child ends before, or after READY_WITHIN_MS.
 */
const until = async <T>(child: Child, what: string, attempt: () => Promise<T | undefined>): Promise<T> => {
  const crash = child.crashed.then((error) => Promise.reject(error));
  const trying = (async (): Promise<T> => {
    const end = Date.now() + READY_WITHIN_MS;
    while (Date.now() < end && !child.hasEnded()) {
      const result = await attempt();
      if (result !== undefined) return result;
      await delay(50);
    }
    throw new Error(`the API server ${what} within ${READY_WITHIN_MS / 1000} s`);
  })();
  return Promise.race([trying, crash]);
};

const waitUntilReady = async (api: Api, child: Child): Promise<void> => {
  await until(child, 'was not ready', async () => (await api.isReady()) || undefined);
};

/** The API server writes its certificate, which is also the authority of it, before it listens. */
const authority = (data: string, child: Child): Promise<string> =>
  until(child, 'made no certificate', async () => {
    const pem = await readFile(join(data, 'certificates/apiserver.crt'), 'utf8').catch(() => '');
    return pem === '' ? undefined : pem;
  });

/**
 * Runs the API server (with its etcd) on the data directory and resolves when it is ready. `onCrash` is called when
 * a part ends by itself. Rejects with the server's last log lines when it does not come up.
 */
export const startControlPlane = async (
  binary: string,
  data: string,
  onCrash: (error: Error) => void,
): Promise<ControlPlane> => {
  await mkdir(join(data, 'logs'), { recursive: true });
  const tokens = await keptTokens(join(data, 'tokens.csv'));
  const port = await freePort();
  const server = `https://127.0.0.1:${port}`;
  const run = (args: string[]): Promise<Child> =>
    startChild(binary, args, data, join(data, 'logs', `${args[0] ?? ''}.log`));
  const report = (child: Child): Child => {
    void child.crashed.then(onCrash);
    return child;
  };

  let apiserver = await run(apiserverFlags(port));
  let controllers: Child | undefined;
  const ca = await authority(data, apiserver);
  const api = new Api({ server, token: tokens.system, ca });
  await waitUntilReady(api, apiserver);
  report(apiserver);

  const adminConfig = join(data, 'kubeconfig');
  const systemConfig = join(data, 'system.kubeconfig');
  await writeFile(adminConfig, kubeconfig({ server, token: tokens.admin, ca }), { mode: 0o600 });
  await writeFile(systemConfig, kubeconfig({ server, token: tokens.system, ca }), { mode: 0o600 });

  const start = async (): Promise<void> => {
    apiserver = await run(apiserverFlags(port));
    await waitUntilReady(api, apiserver);
    report(apiserver);
  };
  let starting: Promise<void> | undefined;
  const revive = async (): Promise<void> => {
    if (apiserver.hasEnded())
      starting ??= start().finally(() => {
        starting = undefined;
      });
    await starting;
  };

  return {
    server,
    tokens,
    ca,
    kubeconfig: adminConfig,
    api,
    startControllers: async () => {
      controllers = report(await run(controllersFlags(systemConfig)));
    },
    restart: async () => {
      await apiserver.stop();
      await revive();
    },
    isUp: () => !apiserver.hasEnded(),
    kill: () => apiserver.kill(),
    revive,
    stop: async () => {
      api.close();
      await controllers?.stop();
      await apiserver.stop();
    },
  };
};
