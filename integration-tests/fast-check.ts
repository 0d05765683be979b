import fc from 'fast-check';
import { isWhole, settleSeed } from './seed';

/** Properties draw from the seed of the run, and ten times as much when everything is asked for. */
fc.configureGlobal({ seed: settleSeed(), ...(isWhole() && { numRuns: 1000 }) });
