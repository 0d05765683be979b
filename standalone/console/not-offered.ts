/**
 * Stands in for every module of the console that this host does not offer: the SDK requires them all as it starts.
 * Nothing in it is ever used, as the build refuses a plugin that would (standalone/console-stubs.ts).
 */
export {};
