// Made from crds/ by `npm run generate`; do not edit.

import type {ObjectMeta} from '../object';

export interface ConsoleCLIDownload {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec: ConsoleCLIDownloadSpec;
}
export interface ConsoleCLIDownloadSpec {
  description: string;
  displayName: string;
  links: ConsoleCLIDownloadSpecLinksItem[];
}
export interface ConsoleCLIDownloadSpecLinksItem {
  href: string;
  text?: string;
}
