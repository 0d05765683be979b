import type { Api, Obj } from './api';

const RECORDS: Obj = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'dns', namespace: 'dev-cluster' },
};

/** Makes a DNS record in the world around the dev cluster, such as `*.apps.demo.example.com`. */
export const addDnsRecord = async (api: Api, name: string, address: string): Promise<void> => {
  // A key of a ConfigMap cannot hold a star.
  const key = name.replace(/^\*\./, '_.');
  // The ConfigMap is there once a record was ever made; two tests may be the first at the same moment.
  await api.create(RECORDS).catch(() => undefined);
  await api.patch(RECORDS, { data: { [key]: address } });
};
