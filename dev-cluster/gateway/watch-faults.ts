import { Transform } from 'node:stream';
import type { LiveRules } from './live-rules';
import type { RequestFacts } from './rules';

/**
 * Lets bytes of a watch pass until `watch-silent` is on for it; from then on all are lost, also when the fault is off: no line
 * leaves out a part and goes on. The handshake of a socket, its first bytes, always passes: a silent watch looks open.
 */
export const silencer = (rules: LiveRules, request: RequestFacts, hasHandshake: boolean): Transform => {
  let mustPass = hasHandshake;
  let isDead = false;
  return new Transform({
    transform(chunk, _encoding, done) {
      isDead ||= !mustPass && rules.find('watch-silent', request) !== undefined;
      if (isDead) done();
      else done(null, chunk);
      mustPass = false;
    },
  });
};

/**
 * Cuts a watch when `watch-drop` is on for it: at once when the fault is switched on, or after its seconds when
 * the watch is opened while it is on. Returns what to call when the watch has ended.
 */
export const cutWhenDropped = (rules: LiveRules, request: RequestFacts, cut: () => void): (() => void) => {
  const rule = rules.take('watch-drop', request);
  const timer = rule && setTimeout(cut, (rule.seconds ?? 1) * 1000);
  const forget = rules.onChange(() => {
    if (rules.find('watch-drop', request)) cut();
  });
  return () => {
    clearTimeout(timer);
    forget();
  };
};
