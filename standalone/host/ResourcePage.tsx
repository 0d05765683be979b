import {
  Alert,
  Breadcrumb,
  BreadcrumbItem,
  CodeBlock,
  CodeBlockCode,
  Content,
  PageSection,
  Spinner,
  Title,
} from '@patternfly/react-core';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { readYaml } from './object-yaml';
import { useHostWords } from './words';

/** A plain object, as the API server has it: the place where a ResourceLink leads when there is no console. */
const ResourcePage = () => {
  const words = useHostWords();
  const { namespace, model = '', name = '' } = useParams();
  const kind = model.split('~').at(-1) ?? '';
  const { text, problem } = useYaml(model, name, namespace);
  useEffect(() => {
    document.title = `${name} · ${kind}`;
  }, [name, kind]);
  return (
    <>
      <PageSection type="breadcrumb">
        <Breadcrumb>
          {namespace && <BreadcrumbItem>{namespace}</BreadcrumbItem>}
          <BreadcrumbItem>{kind}</BreadcrumbItem>
          <BreadcrumbItem isActive>{name}</BreadcrumbItem>
        </Breadcrumb>
      </PageSection>
      <PageSection>
        <Title headingLevel="h1">{name}</Title>
        <Content component="small">{kind}</Content>
      </PageSection>
      <PageSection isFilled>
        {problem !== undefined && (
          <Alert variant="danger" isInline title={words.objectFailed}>
            {problem}
          </Alert>
        )}
        {problem === undefined && text === undefined && <Spinner />}
        {text !== undefined && (
          <CodeBlock>
            <CodeBlockCode data-test="object-yaml">{text}</CodeBlockCode>
          </CodeBlock>
        )}
      </PageSection>
    </>
  );
};
export default ResourcePage;

const useYaml = (
  model: string,
  name: string,
  namespace: string | undefined,
): { text?: string; problem?: string } => {
  const [result, setResult] = useState<{ text?: string; problem?: string }>({});
  useEffect(() => {
    let isCurrent = true;
    const show = (found: typeof result) => {
      if (isCurrent) setResult(found);
    };
    readYaml({ model, name, ...(namespace && { namespace }) }).then(
      (text) => show({ text }),
      (error: unknown) => show({ problem: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
      setResult({});
    };
  }, [model, name, namespace]);
  return result;
};
