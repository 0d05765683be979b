import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bindTransport } from '../bound-transport';
import { ConfigMapModel, SecretModel } from '../models';
import { json, scriptedTransport } from '../testing/scripted-transport';
import type { ScriptedTransport } from '../testing/scripted-transport';
import { refresh, storeOf } from './stores';

let transport: ScriptedTransport;
let leave: (() => void)[] = [];
const lists = (plural: string) => transport.requests.filter(({ path }) => path.includes(plural)).length;

beforeEach(async () => {
  vi.useFakeTimers();
  transport = scriptedTransport();
  transport.answer(() => json({ metadata: { resourceVersion: '1' }, items: [] }));
  bindTransport(transport);
  leave = [
    storeOf(ConfigMapModel, { namespace: 'a' }, 'me'),
    storeOf(ConfigMapModel, { namespace: 'b' }, 'me'),
    storeOf(SecretModel, { namespace: 'a' }, 'me'),
  ].map((store) => store.subscribe(() => undefined));
  await vi.advanceTimersByTimeAsync(50);
});
afterEach(async () => {
  for (const go of leave) go();
  await vi.advanceTimersByTimeAsync(60_000);
  vi.useRealTimers();
});

it('gives one store to all who ask the same, and another to another user', () => {
  const store = storeOf(ConfigMapModel, { namespace: 'a' }, 'me');
  expect(storeOf(ConfigMapModel, { namespace: 'a' }, 'me')).toBe(store);
  expect(storeOf(ConfigMapModel, { namespace: 'a' }, 'you')).not.toBe(store);
  expect(storeOf(ConfigMapModel, { namespace: 'a', metadataOnly: true }, 'me')).not.toBe(store);
});

it('reads one query anew, or all of a kind', async () => {
  refresh(ConfigMapModel, { namespace: 'a' });
  await vi.advanceTimersByTimeAsync(50);
  expect(lists('namespaces/a/configmaps')).toBe(2);
  expect(lists('namespaces/b/configmaps')).toBe(1);
  refresh(ConfigMapModel);
  await vi.advanceTimersByTimeAsync(50);
  expect(lists('namespaces/a/configmaps')).toBe(3);
  expect(lists('namespaces/b/configmaps')).toBe(2);
  expect(lists('secrets')).toBe(1);
});
