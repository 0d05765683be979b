import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { builtControlPlane } from '../../dev-cluster/control-plane/build';
import { startControlPlane } from '../../dev-cluster/control-plane/start';
import type { ControlPlane } from '../../dev-cluster/control-plane/start';
import { startGateway } from '../../dev-cluster/gateway/gateway';
import type { Gateway } from '../../dev-cluster/gateway/gateway';
import { LiveRules } from '../../dev-cluster/gateway/live-rules';
import { bindTransport } from './bound-transport';
import { ConfigMapModel } from './models';
import { ListStore } from './read/store';
import { TIMING } from './read/timing';
import { eventually } from './testing/eventually';
import { nodeTransport } from './testing/node-transport';
import type { NodeTransport } from './testing/node-transport';
import { freshNamespace, objectsIn, runOf } from './testing/plan-objects';
import { create } from './write/write';

/** A control plane of its own: nobody else's tests are disturbed when it restarts. */
let plane: ControlPlane;
let gateway: Gateway;
let data = '';
let transport: NodeTransport;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'hvp-restart-'));
  plane = await startControlPlane(await builtControlPlane(console.log), data, (error) => {
    console.error(error.message);
  });
  gateway = await startGateway(0, { server: plane.server, ca: plane.ca }, new LiveRules());
});
afterAll(async () => {
  await gateway.stop();
  await plane.stop();
  await rm(data, { recursive: true, force: true });
});
beforeEach(() => {
  transport = nodeTransport(gateway.url, plane.tokens.system);
  bindTransport(transport);
});

it('a query says that it is paused while the API server restarts, and goes on from where it was', async () => {
  const namespace = await freshNamespace();
  const { configMap } = objectsIn(namespace);
  await create(ConfigMapModel, configMap('before'));
  const store = new ListStore(ConfigMapModel, { namespace }, TIMING);
  const leave = store.subscribe(() => undefined);
  const names = () => store.read().items.map(({ metadata }) => metadata.name);
  const isState = (live: boolean) => () =>
    JSON.stringify(store.read().state) === JSON.stringify({ phase: 'ready', live });
  await eventually('live', isState(true));
  await eventually('the watch', () => transport.opened.length === 1);
  const restarted = plane.restart();
  await eventually('paused', isState(false));
  expect(names()).toEqual(['before']);
  await restarted;
  await eventually('live again', isState(true), 60_000);
  await create(ConfigMapModel, configMap('after'));
  await eventually('the new object', () => names().includes('after'));
  leave();
});

it('a query whose position has expired lists again (410) without emptying what is shown', async () => {
  const namespace = await freshNamespace();
  const { configMap } = objectsIn(namespace);
  await create(ConfigMapModel, configMap('before'));
  const store = new ListStore(ConfigMapModel, { namespace }, TIMING);
  const names = () => store.read().items.map(({ metadata }) => metadata.name);
  let isEmptied = false;
  const leave = store.subscribe(
    () => (isEmptied ||= store.read().state.phase === 'ready' && names().length === 0),
  );
  await eventually('the watch', () => transport.opened.length === 1);
  const find = (name: string) => store.read().items.find(({ metadata }) => metadata.name === name);
  const before = await eventually('the object', () => find('before'));
  const { fetch } = transport;
  let lists = 0;
  transport.fetch = (path, init) => {
    if (path.includes('/configmaps?')) lists += 1;
    return fetch(path, init);
  };
  // A server that has just started remembers no change of the past, so position 1 is too old for it.
  transport.rewrite = (path) => path.replace(/resourceVersion=\d+/, 'resourceVersion=1');
  await plane.restart();
  await eventually('a new list', () => lists > 0, 60_000);
  transport.rewrite = (path) => path;
  await create(ConfigMapModel, configMap('after'));
  await eventually('the new object', () => names().includes('after'), 60_000);
  expect(isEmptied).toBe(false);
  expect(find('before')).toBe(before);
  leave();
});

it('a run goes on by itself when the API server restarts in the middle, and makes nothing twice', async () => {
  const { fetch } = transport;
  const { secret, service } = objectsIn(await freshNamespace());
  const isDown = () =>
    fetch('/readyz', {}).then(
      () => false,
      () => true,
    );
  let restarted = Promise.resolve();
  let posts = 0;
  transport.fetch = async (path, init) => {
    if (init.method === 'POST' && ++posts === 3) {
      restarted = plane.restart();
      await eventually('the server is down', isDown);
    }
    return fetch(path, init);
  };
  const run = runOf([secret('s'), ...['a', 'b', 'c', 'd'].map((name) => service(name))]);
  await run.start();
  await restarted;
  const outcomes = run.snapshot().items.map(({ state, error }) => error?.message ?? state);
  expect(outcomes).toEqual(['created', 'created', 'created', 'created', 'created']);
  expect(run.snapshot().phase).toBe('done');
});
