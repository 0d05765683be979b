/** What a pencil of the overview changes. */
export type EditId = 'description' | 'labels' | 'hostname' | 'size' | 'run-strategy' | 'eviction';
