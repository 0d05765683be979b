import type { KubeResource } from '../resource';
export const fleet = (_now: Date): KubeResource[] => [];
