import { useMemo } from 'react';
import { Alert, Form, Grid, GridItem, Stack, StackItem, Title } from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { Link } from 'react-router';
import { ConflictDialog } from '../../form/conflict/ConflictDialog';
import { focusField } from '../../form/field-id';
import { FieldMarksContext } from '../../form/fields/field-marks';
import { problemsNow } from '../../form/problems-now';
import { useSchemaForm } from '../../form/useSchemaForm';
import { useWords } from '../../i18n/useWords';
import type { Access } from '../../kubernetes/access/access';
import type { HostedCluster } from '../../kubernetes/types/generated/hosted-cluster';
import type { NodePool } from '../../kubernetes/types/generated/node-pool';
import { ConfigMapsCard } from '../config/ConfigMapsCard';
import { PoolClusterProvider } from '../fields/cluster-facts';
import { NodePoolFields } from '../fields/NodePoolFields';
import { effectWords, rollingWay, type RollingWay } from '../model/effect-words';
import { clonePoolPath } from '../model/pool-path';
import { controlPlaneVersion } from '../model/skew';
import { editSchemaFor, editValues, effectsByPath } from './edit-values';
import { ReleaseField } from './ReleaseField';
import { SavePanel } from './SavePanel';
import { useEdit } from './useEdit';

interface ConfigurationTabProps {
  /** The pool as it is watched. */
  pool: NodePool;
  /** Nodes that are there. */
  nodes: number;
  /** undefined = not known */
  cluster: HostedCluster | undefined;
  mayPatch: Access;
}

/** All of the pool that can be changed, each field with what changing it does. */
export const ConfigurationTab = (props: ConfigurationTabProps) => {
  const { t } = useWords();
  if (props.pool.spec.platform.type !== 'KubeVirt')
    return (
      <Alert
        variant="info"
        isInline
        title={t(
          'Only node pools on OpenShift Virtualization can be edited here. Scale works for every pool.',
        )}
      />
    );
  return (
    <Stack hasGutter>
      <StackItem>
        <EditForm {...props} />
      </StackItem>
      <StackItem>
        <ConfigMapsCard pool={props.pool} />
      </StackItem>
    </Stack>
  );
};

const EditForm = ({ pool, nodes, cluster, mayPatch }: ConfigurationTabProps) => {
  const { t } = useWords();
  const { replicas } = pool.spec;
  const schema = useMemo(() => editSchemaFor(replicas), [replicas]);
  const form = useSchemaForm(schema, editValues(pool));
  const { began, saving, reload } = useEdit(pool, form);
  const way = useMemo(() => rollingWay(began, nodes), [began, nodes]);
  const marks = useMarks(way);
  const { name, namespace = '' } = pool.metadata;
  const submit = form.handleSubmit(
    (values) => {
      const found = problemsNow(form, ['pool'])[0];
      if (found) focusField(found.name);
      return found ? undefined : saving.save(values);
    },
    () => focusField(problemsNow(form, ['pool'])[0]?.name ?? 'pool'),
  );
  return (
    <FormProvider {...form}>
      <FieldMarksContext.Provider value={marks}>
        <Form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (mayPatch.state !== 'denied') void submit();
          }}
          data-test="edit-node-pool"
        >
          <Grid hasGutter>
            <GridItem lg={7}>
              <div style={{ maxInlineSize: '35rem' }}>
                <Stack hasGutter>
                  <Title headingLevel="h2">{t('Settings')}</Title>
                  <PoolClusterProvider value={cluster}>
                    <NodePoolFields base="pool" namespace={namespace} hasFixedName />
                  </PoolClusterProvider>
                  <ReleaseField
                    name="pool.release"
                    controlPlane={controlPlaneVersion(cluster)}
                    current={began.status?.version}
                  />
                  <p>
                    {t('Name, cluster, update type and architecture cannot be changed.')}{' '}
                    <Link to={clonePoolPath(namespace, name)} data-test="clone">
                      {t('Clone node pool {{name}}', { name })}
                    </Link>
                  </p>
                </Stack>
              </div>
            </GridItem>
            <GridItem lg={5}>
              <div style={{ position: 'sticky', insetBlockStart: 0 }}>
                <SavePanel saving={saving} began={began} way={way} onReload={reload} mayPatch={mayPatch} />
              </div>
            </GridItem>
          </Grid>
        </Form>
      </FieldMarksContext.Provider>
      <ConflictDialog what={t('Node pool {{name}}', { name })} saving={saving} />
    </FormProvider>
  );
};

/** The kind of size says nothing alone, and the update type and the architecture say themselves that they stay. */
const UNMARKED = ['pool.upgradeType', 'pool.arch', 'pool.sizing'];

/** What changing a field does, in words, by the field's name. */
const useMarks = (way: RollingWay) => {
  const { say } = useWords();
  return useMemo(() => {
    const effects = effectsByPath(way.upgradeType);
    return (field: string) => {
      const effect = effects.get(field);
      return effect === undefined || UNMARKED.includes(field) ? undefined : say(effectWords(effect, way));
    };
  }, [say, way]);
};
