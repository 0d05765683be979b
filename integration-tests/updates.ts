import AxeBuilder from '@axe-core/playwright';
import type { Page, Request } from '@playwright/test';
import type { Api, Obj } from './api';

/** The image of a version as the dev cluster's update service names it. */
export const imageOf = (version: string): string =>
  `quay.io/openshift-release-dev/ocp-release:${version}-multi`;

interface Patch {
  metadata: { resourceVersion?: string; annotations?: Record<string, string | null> };
  spec?: Record<string, unknown>;
}

/** The patches that a page sends for a kind, as they are sent. */
export const patchesOf = (page: Page, plural: string): Patch[] => {
  const sent: Patch[] = [];
  page.on('request', (request: Request) => {
    if (request.method() === 'PATCH' && request.url().includes(`/${plural}/`))
      sent.push(request.postDataJSON() as Patch);
  });
  return sent;
};

/** What was sent, each once: a patch is repeated over a newer status, never with another content. */
export const contentsOf = (patches: readonly Patch[]): { annotations?: unknown; spec?: unknown }[] => {
  const contents = patches.map(({ metadata, spec }) =>
    JSON.stringify({ annotations: metadata.annotations, spec }),
  );
  return [...new Set(contents)].map((text) => JSON.parse(text) as { annotations?: unknown; spec?: unknown });
};

/** The HostedCluster as the API server has it. */
export const readCluster = (api: Api, namespace: string, name: string): Promise<Obj> =>
  api.get(`/apis/hypershift.openshift.io/v1beta1/namespaces/${namespace}/hostedclusters/${name}`);

/** What axe finds on a page as it is now. */
export const axeOf = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
};
