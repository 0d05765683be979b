import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KubeObject } from '../../kubernetes/types/object';
import { ARBITRARY_NAMESPACE, arbitraryValues } from './arbitrary-values';
import { objects } from './objects';
import { valuesSchema, type Values } from './values';

interface Cluster {
  server: string;
  tokens: { admin: string };
}

interface Answer {
  code: number;
  text: string;
}

const FORMS = 1000;
const AT_ONCE = 8;
/** Of its own, as the one of a run before may still be going. */
const NAMESPACE = `vm-dry-run-${process.pid}`;

// The file is written by the dev cluster of the same checkout.
const cluster = JSON.parse(
  readFileSync(process.env.DEV_CLUSTER ?? '.dev-cluster/cluster.json', 'utf8'),
) as Cluster;
const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

const ask = (method: string, path: string, body?: object): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(
      `${cluster.server}${path}`,
      {
        method,
        agent,
        headers: { authorization: `Bearer ${cluster.tokens.admin}`, 'content-type': 'application/json' },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ code: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body && JSON.stringify(body));
  });

const PLURALS: Readonly<Record<string, string>> = {
  Namespace: 'namespaces',
  Secret: 'secrets',
  ConfigMap: 'configmaps',
  VirtualMachine: 'virtualmachines',
};

const pathOf = ({ apiVersion, kind, metadata }: KubeObject): string => {
  const root = apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  return `${root}/namespaces/${metadata.namespace ?? ''}/${PLURALS[kind] ?? kind}?dryRun=All&fieldValidation=Strict`;
};

/** The forms, in a namespace that is there: a dry run in another one says 404 before it looks. */
const forms: readonly Values[] = fc
  .sample(arbitraryValues, { numRuns: FORMS, seed: 20_260_822 })
  .map(
    (values) =>
      JSON.parse(JSON.stringify(values).replaceAll(`"${ARBITRARY_NAMESPACE}`, `"${NAMESPACE}`)) as Values,
  )
  // Sizes and preferences are looked up by the server: here is one size.
  .map((values) => ({
    ...values,
    basic: {
      ...values.basic,
      preference: '',
      instancetype: values.basic.instancetype === '' ? '' : 'own/small',
      // What a volume says of itself only the server knows: none of these says anything.
      sizing: values.basic.sizing === 'inferred' ? 'custom' : values.basic.sizing,
    },
  }));

beforeAll(async () => {
  await ask('POST', '/api/v1/namespaces', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: NAMESPACE },
  });
  await ask(
    'POST',
    `/apis/instancetype.kubevirt.io/v1beta1/namespaces/${NAMESPACE}/virtualmachineinstancetypes`,
    {
      apiVersion: 'instancetype.kubevirt.io/v1beta1',
      kind: 'VirtualMachineInstancetype',
      metadata: { name: 'small' },
      spec: { cpu: { guest: 1 }, memory: { guest: '2Gi' } },
    },
  );
});

afterAll(async () => {
  await ask('DELETE', `/api/v1/namespaces/${NAMESPACE}`);
  agent.destroy();
});

/** What the server says against a form, object by object. */
const refusals = async (values: Values): Promise<readonly string[]> => {
  const answers = await Promise.all(
    objects(values).map(async (object) => ({ object, answer: await ask('POST', pathOf(object), object) })),
  );
  return answers.flatMap(({ object, answer }) =>
    answer.code === 201
      ? []
      : [`${object.kind} ${object.metadata.name}: ${answer.code} ${answer.text}\n${JSON.stringify(object)}`],
  );
};

it(
  `the server accepts each of ${FORMS} forms, or the form refused it first`,
  { timeout: 120_000 },
  async () => {
    const good = forms.filter((values) => valuesSchema.safeParse(values).success);
    const queue = [...good];
    const refused: string[] = [];
    const work = async (): Promise<void> => {
      for (let values = queue.pop(); values; values = queue.pop()) refused.push(...(await refusals(values)));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(refused).toEqual([]);
    // Neither side may be judged by too few.
    expect(good.length).toBeGreaterThan(FORMS / 6);
    expect(forms.length - good.length).toBeGreaterThan(FORMS / 10);
  },
);
