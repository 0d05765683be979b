// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface DataSource {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: DataSourceSpec;
  status?: DataSourceStatus;
}
export interface DataSourceSpec {
  source: DataSourceSpecSource;
}
export interface DataSourceSpecSource {
  dataSource?: DataSourceSpecSourceDataSource;
  pvc?: DataSourceSpecSourcePvc;
  snapshot?: DataSourceSpecSourceSnapshot;
}
export interface DataSourceSpecSourceDataSource {
  name: string;
  namespace: string;
}
export interface DataSourceSpecSourcePvc {
  name: string;
  namespace: string;
}
export interface DataSourceSpecSourceSnapshot {
  name: string;
  namespace: string;
}
export interface DataSourceStatus {
  conditions?: DataSourceStatusConditionsItem[];
  source?: DataSourceStatusSource;
}
export interface DataSourceStatusConditionsItem {
  lastHeartbeatTime?: string;
  lastTransitionTime?: string;
  message?: string;
  reason?: string;
  status: string;
  type: string;
}
export interface DataSourceStatusSource {
  dataSource?: DataSourceStatusSourceDataSource;
  pvc?: DataSourceStatusSourcePvc;
  snapshot?: DataSourceStatusSourceSnapshot;
}
export interface DataSourceStatusSourceDataSource {
  name: string;
  namespace: string;
}
export interface DataSourceStatusSourcePvc {
  name: string;
  namespace: string;
}
export interface DataSourceStatusSourceSnapshot {
  name: string;
  namespace: string;
}
