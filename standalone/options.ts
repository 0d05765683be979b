import path from 'node:path';
import { parseArgs } from 'node:util';

export interface StartOptions {
  /** Port of the standalone server; 0 is any free one. */
  port: number;
  watch: boolean;
  /** Path of the kubeconfig of a cluster to use instead of a dev cluster. */
  kubeconfig?: string;
  /** The dev cluster's: begin anew, where it is kept, how many times faster than life its simulator is. */
  fresh: boolean;
  data: string;
  speed: number;
}

export const USAGE = `npm start -- [--watch] [--fresh] [--data DIR] [--speed N]

  --watch          rebuild when a source changes (npm run dev)
  --fresh          begin with a new dev cluster
  --data DIR       where the dev cluster is kept (.dev-cluster; also DATA=DIR)
  --speed N        of the dev cluster's simulator (1 = as in life; also SPEED=N)

  PORT=9001        port of the page (9000)
  KUBECONFIG=FILE  use the cluster of its current context, without dev cluster and simulator`;

/** Reads flags, then environment, then defaults. Throws an Error that names what is wrong. */
export const readOptions = (args: string[], environment: NodeJS.ProcessEnv): StartOptions => {
  const { values } = parseArgs({
    args,
    options: {
      watch: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      data: { type: 'string', default: environment.DATA ?? '.dev-cluster' },
      speed: { type: 'string', default: environment.SPEED ?? '1' },
    },
  });
  const kubeconfig = environment.KUBECONFIG;
  return {
    port: numberOf('PORT', environment.PORT ?? '9000'),
    watch: values.watch,
    fresh: values.fresh,
    data: path.resolve(values.data),
    speed: numberOf('speed', values.speed),
    ...(kubeconfig && { kubeconfig: path.resolve(kubeconfig) }),
  };
};

const numberOf = (name: string, text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < 0)
    throw new Error(`${name} must be a number from 0, not "${text}"`);
  return value;
};
