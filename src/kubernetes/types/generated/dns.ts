// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface DNS {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: DNSSpec;
  status?: Record<string, unknown>;
}
export interface DNSSpec {
  baseDomain?: string;
  platform?: DNSSpecPlatform;
  privateZone?: DNSSpecPrivateZone;
  publicZone?: DNSSpecPublicZone;
}
export interface DNSSpecPlatform {
  aws?: DNSSpecPlatformAws;
  type:
    | ''
    | 'AWS'
    | 'Azure'
    | 'BareMetal'
    | 'GCP'
    | 'Libvirt'
    | 'OpenStack'
    | 'None'
    | 'VSphere'
    | 'oVirt'
    | 'IBMCloud'
    | 'KubeVirt'
    | 'EquinixMetal'
    | 'PowerVS'
    | 'AlibabaCloud'
    | 'Nutanix'
    | 'External';
}
export interface DNSSpecPlatformAws {
  privateZoneIAMRole?: string;
}
export interface DNSSpecPrivateZone {
  id?: string;
  tags?: {
    [k: string]: string;
  };
}
export interface DNSSpecPublicZone {
  id?: string;
  tags?: {
    [k: string]: string;
  };
}
