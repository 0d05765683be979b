import { expect, it } from 'vitest';
import { readDocuments } from './documents';

const text = `kind: HostedCluster
spec:
  platform:
    type: KubeVirt
---
# a comment
kind: NodePool
spec:
  replicas: two
`;

it('reads every document and knows the line of each value', () => {
  const { documents, problems } = readDocuments(text);
  expect(problems).toEqual([]);
  expect(documents.map(({ value }) => value)).toMatchObject([
    { kind: 'HostedCluster' },
    { kind: 'NodePool' },
  ]);
  expect(documents[0]?.lineOf(['spec', 'platform', 'type'])).toBe(4);
  expect(documents[1]?.lineOf(['spec', 'replicas'])).toBe(9);
  expect(documents[1]?.line).toBe(7);
});

it('gives the line of the nearest parent for a value that is not there', () => {
  expect(readDocuments(text).documents[1]?.lineOf(['spec', 'release', 'image'])).toBe(9);
});

it('says where a text does not parse, and still reads the other documents', () => {
  const { documents, problems } = readDocuments('kind: A\n---\nkind: [b\n');
  expect(documents).toHaveLength(1);
  expect(problems[0]).toMatchObject({ line: 4, column: 1 });
  expect(readDocuments('kind: A\nspec: {a: 1, b: }}\n').problems[0]).toMatchObject({ line: 2, column: 18 });
  expect(readDocuments('')).toEqual({ documents: [], problems: [] });
});
