import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ClusterFile } from '../../cluster-file';
import { PROMETHEUS_PATH } from '../../prometheus-path';

/** The tenancy proxy behind the gateway, asked with the tokens of the dev cluster's users. */
describe('the Prometheus of the dev cluster', () => {
  let file: ClusterFile;
  const ask = async (token: string | undefined, parameters: Record<string, string>): Promise<string> => {
    const search = new URLSearchParams({ start: '0', end: '60', step: '30', ...parameters });
    const url = `${file.server}${PROMETHEUS_PATH}/api/v1/query_range?${search.toString()}`;
    const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(url, { headers });
    return `${response.status} ${(await response.text()).trim()}`;
  };
  beforeAll(async () => {
    file = JSON.parse(await readFile(process.env.DEV_CLUSTER ?? '', 'utf8')) as ClusterFile; // written by the dev cluster
  });

  const query = 'sum(kubevirt_vmi_memory_used_bytes)';

  it('answers who may get pods in the namespace', async () => {
    expect(await ask(file.tokens.developer, { namespace: 'web-team', query })).toMatch(
      /^200 .*"resultType":"matrix"/,
    );
  });
  it('refuses the others', async () => {
    expect(await ask(file.tokens.developer, { namespace: 'openshift-cnv', query })).toMatch(
      /^403 Forbidden \(user=.*, verb=get, resource=pods, subresource=\)$/,
    );
    expect(await ask('nobody', { namespace: 'web-team', query })).toBe('401 Unauthorized');
    expect(await ask(undefined, { namespace: 'web-team', query })).toBe('401 Unauthorized');
  });
  it('says what is wrong with a question', async () => {
    expect(await ask(file.tokens.admin, { query })).toMatch(/^400 Bad Request/);
    expect(await ask(file.tokens.admin, { namespace: 'web-team', query: 'sum(' })).toMatch(
      /^400 .*"errorType":"bad_data".*parse error/,
    );
  });
});
