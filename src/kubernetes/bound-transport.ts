import type { Transport } from './transport';

let bound: Promise<Transport> | undefined;

/** Replaces the console's transport, for tests in Node and other hosts. Call it before the first request. */
export const bindTransport = (transport: Transport): void => {
  bound = Promise.resolve(transport);
};

/** The transport in use. The console's is imported on first use only, so that Node never loads the SDK. */
export const boundTransport = (): Promise<Transport> =>
  (bound ??= import(/* webpackMode: "eager" */ './console-transport').then((file) => file.consoleTransport));
