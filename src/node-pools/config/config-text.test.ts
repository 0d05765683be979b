import { describe, expect, it } from 'vitest';
import { CONFIG_EXAMPLE, type ConfigKind } from '../model/config-documents';
import { configTextProblems } from './config-text';

const tuned = CONFIG_EXAMPLE.tuning;
const kubelet = CONFIG_EXAMPLE.config;

describe('the text of a ConfigMap for nodes', () => {
  it.each<[source: string, kind: ConfigKind, text: string, line: number | undefined, words?: RegExp]>([
    ['our example', 'config', kubelet, undefined],
    ['our example', 'tuning', tuned, undefined],
    ['operator: several configurations', 'config', `${kubelet}---\n${kubelet}`, undefined],
    ['YAML: broken', 'tuning', `${tuned}  recommend: [`, 17, /not YAML/],
    ['YAML: a tab', 'config', 'apiVersion: v1\n\tkind: x\n', 2, /begins with a tab/],
    ['chapter: wrong kind', 'config', tuned, 2, /is not taken here/],
    ['chapter: foreign kind', 'tuning', kubelet, 2, /is not taken here/],
    ['chapter: exactly one', 'tuning', `${tuned}---\n${tuned}`, 18, /Only one/],
    [
      'operator: unknown fields are refused',
      'tuning',
      tuned.replace('recommend:', 'recommends:'),
      15,
      /not a field/,
    ],
    [
      'tuned.openshift.io: name and data',
      'tuning',
      tuned.replace('data: |', 'text: |'),
      7,
      /name and its data/,
    ],
    ['operator: decodes one version', 'config', kubelet.replace('/v1', '/v2'), 1, /is of/],
    ['API server: a name', 'config', kubelet.replace('name:', 'title:'), 4, /has no/],
    ['nothing written', 'tuning', '', 1, /Write one/],
    ['no object', 'config', 'hello', 1, /not a Kubernetes object/],
  ])('%s (%s)', (_source, kind, text, line, words) => {
    const [first] = configTextProblems(kind, text);
    expect(first?.line).toBe(line);
    if (words) expect(first?.message.key).toMatch(words);
  });
});
