import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import type { ClusterFile } from '../../cluster-file';
import { smallMachine } from '../kubevirt/sample';
import { VirtualMachineInstances, VirtualMachines } from '../resources';
import { patience, TestCluster } from '../test-cluster';
import { VirtualMachineInstanceMigrations } from '../virtualization-resources';

/** Consoles on the way a browser takes: through the gateway and the API server's aggregation. */

const NAME = 'console-test';
let test: TestCluster;
let cluster: ClusterFile;

beforeAll(async () => {
  test = await TestCluster.open(NAME);
  cluster = JSON.parse(await readFile(process.env.DEV_CLUSTER ?? '', 'utf8')) as ClusterFile; // written by the dev cluster
  await test.cluster.ensure(VirtualMachines, smallMachine({ namespace: NAME, name: NAME }));
  await vi.waitFor(async () => {
    expect((await test.read(VirtualMachineInstances, NAME))?.status?.phase).toBe('Running');
  }, patience);
});
afterAll(async () => {
  const vm = await test.read(VirtualMachines, NAME);
  if (vm) await test.cluster.remove(VirtualMachines, vm);
  test.close();
});

interface Opened {
  protocol: string;
  text: () => string;
  isClosed: () => boolean;
  send: (text: string) => void;
  close: () => void;
}

/** Opens a console; rejects with the server's answer when it is refused. */
const open = (
  what: string,
  user: keyof ClusterFile['tokens'] = 'admin',
  instance = NAME,
): Promise<Opened> => {
  const path = `/apis/subresources.kubevirt.io/v1/namespaces/${NAME}/virtualmachineinstances/${instance}/${what}`;
  const socket = new WebSocket(cluster.server.replace('http', 'ws') + path, ['plain.kubevirt.io'], {
    origin: cluster.server,
    headers: { authorization: `Bearer ${cluster.tokens[user]}` },
  });
  let text = '';
  let isClosed = false;
  socket.on('message', (data: Buffer) => (text += data.toString('latin1')));
  socket.on('close', () => (isClosed = true));
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('unexpected-response', (_request, response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => reject(new Error(`${response.statusCode ?? 0} ${body}`)));
    });
    socket.on('open', () =>
      resolve({
        protocol: socket.protocol,
        text: () => text,
        isClosed: () => isClosed,
        send: (typed) => socket.send(Buffer.from(typed)),
        close: () => socket.close(),
      }),
    );
  });
};

it('speaks RFB to one viewer; a polite second one is refused, another takes over', async () => {
  const first = await open('vnc?preserveSession=true');
  expect(first.protocol).toBe('plain.kubevirt.io');
  await expect.poll(first.text).toBe('RFB 003.008\n');
  await expect(open('vnc?preserveSession=true')).rejects.toThrow(/^503 .*Active VNC connection/);
  expect(first.isClosed()).toBe(false);
  const second = await open('vnc');
  await expect.poll(first.isClosed).toBe(true);
  second.close();
});

it('has a login on the serial line that waits for who comes back', async () => {
  const first = await open('console');
  first.send('\r');
  await expect.poll(first.text).toContain(`${NAME} login: `);
  first.send('fedora\rsecret\r');
  await expect.poll(first.text).toContain(`[fedora@${NAME} ~]$ `);
  first.close();
  const again = await open('console');
  again.send('whoami\r');
  await expect.poll(again.text).toContain('\r\nfedora\r\n');
  again.close();
});

it('refuses who has no right, and an instance that is not there', async () => {
  await expect(open('vnc', 'viewer')).rejects.toThrow(/^403 /);
  await expect(open('vnc', 'admin', 'nobody')).rejects.toThrow(/^404 /);
});

it('is cut when the guest moves to another node, and when it stops', async () => {
  const screen = await open('vnc');
  const line = await open('console');
  await test.cluster.ensure(VirtualMachineInstanceMigrations, {
    // One that is over stays: a name of its own for each run.
    metadata: { name: `${NAME}-${Date.now()}`, namespace: NAME },
    spec: { vmiName: NAME },
  });
  await expect.poll(() => [screen.isClosed(), line.isClosed()], patience).toEqual([true, true]);

  const again = await open('console');
  await test.patch(VirtualMachines, NAME, { spec: { runStrategy: 'Halted' } });
  await expect.poll(again.isClosed, patience).toBe(true);
});
