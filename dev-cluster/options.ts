import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface DevClusterOptions {
  /** Forget what an earlier start has left. */
  fresh: boolean;
  /** A directory whose CRDs replace those of the repository with the same name. */
  crds?: string;
  /** API groups whose CRDs, and objects, are left out: the cluster of someone who has not installed them. */
  without: readonly string[];
  /** Absolute path of the directory that everything is kept in. */
  data: string;
  /** Port of the gateway; 0 is any free one. */
  port: number;
  /** How many times faster than life the simulator is. */
  speed: number;
  simulator: boolean;
  /** Seed hosted clusters too, not only the management cluster. */
  fleet: boolean;
}

export const USAGE = `npm run dev-cluster -- [--fresh] [--crds DIR] [--without GROUP]... [--data DIR] [--port PORT] [--speed N] [--no-simulator] [--no-fleet]

  --fresh          begin anew
  --crds DIR       CRDs that replace those in crds/ (stricter upstream ones, for instance)
  --without GROUP  an API group that this cluster has not installed
  --data DIR       where everything is kept (.dev-cluster)
  --port PORT      of the gateway (9443; 0 = any free one)
  --speed N        of the simulator (1 = as in life)
  --no-simulator   nobody plays the operators
  --no-fleet       a management cluster without hosted clusters`;

export const DEFAULTS: DevClusterOptions = {
  fresh: false,
  without: [],
  data: resolve('.dev-cluster'),
  port: 9443,
  speed: 1,
  simulator: true,
  fleet: true,
};

const number = (
  text: string | undefined,
  flag: string,
  otherwise: number,
  isRight: (n: number) => boolean,
): number => {
  if (text === undefined) return otherwise;
  const value = Number(text);
  if (text === '' || !isRight(value)) throw new Error(`--${flag} cannot be "${text}"`);
  return value;
};

const isPort = (n: number): boolean => Number.isInteger(n) && n >= 0 && n <= 65535;
const isSpeed = (n: number): boolean => Number.isFinite(n) && n > 0;

/** Reads the command line. Throws an Error that names what is wrong. */
export const parseOptions = (args: string[]): DevClusterOptions => {
  const { values } = parseArgs({
    args,
    allowNegative: true,
    options: {
      fresh: { type: 'boolean' },
      crds: { type: 'string' },
      without: { type: 'string', multiple: true },
      data: { type: 'string' },
      port: { type: 'string' },
      speed: { type: 'string' },
      simulator: { type: 'boolean' },
      fleet: { type: 'boolean' },
    },
  });
  return {
    fresh: values.fresh ?? DEFAULTS.fresh,
    ...(values.crds !== undefined && { crds: resolve(values.crds) }),
    without: values.without ?? DEFAULTS.without,
    data: values.data === undefined ? DEFAULTS.data : resolve(values.data),
    port: number(values.port, 'port', DEFAULTS.port, isPort),
    speed: number(values.speed, 'speed', DEFAULTS.speed, isSpeed),
    simulator: values.simulator ?? DEFAULTS.simulator,
    fleet: values.fleet ?? DEFAULTS.fleet,
  };
};
