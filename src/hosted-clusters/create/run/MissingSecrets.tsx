import { Fragment, useMemo } from 'react';
import { Button, Form } from '@patternfly/react-core';
import { FormProvider } from 'react-hook-form';
import { FileField } from '../../../form/fields/FileField';
import { SecretField } from '../../../form/fields/SecretField';
import { TextField } from '../../../form/fields/TextField';
import { focusField } from '../../../form/field-id';
import { problemsNow } from '../../../form/problems-now';
import { useSchemaForm } from '../../../form/useSchemaForm';
import { useWords } from '../../../i18n/useWords';
import { withUrlPasswords } from '../../../kubernetes/write/kept-object';
import type { Run, RunSnapshot } from '../../../kubernetes/write/run';
import { missingPasswords, missingSecrets, newEtcdKey, withCertificate, withData } from './missing-secrets';
import { missingSchema } from './missing-values';
import { perform, type Target } from './perform';

interface MissingSecretsProps {
  run: Run;
  snapshot: RunSnapshot;
  target: Target;
}

/** Puts the passwords back into the URLs of each object that lost some. */
const supplyPasswords = (run: Run, snapshot: RunSnapshot, given: readonly string[]): void => {
  const typed = missingPasswords(snapshot).map((one, index) => ({ ...one, password: given[index] ?? '' }));
  for (const { item } of snapshot.items) {
    const own = typed.filter(({ id }) => id === item.id);
    if (own.length === 0) continue;
    const byUrl = new Map(own.map(({ url, password }) => [url, password]));
    run.supply(item.id, withUrlPasswords(item.object, byUrl));
  }
};

/** In the order in which they are drawn. */
const FIELDS = ['pullSecret', 'sshKey', 'kubeconfig', 'certificates', 'others', 'passwords'];

/** Asks after a reload only for the secrets that were not created yet, and resumes. The key of etcd is made anew. */
export const MissingSecrets = ({ run, snapshot, target }: MissingSecretsProps) => {
  const { t } = useWords();
  // The list stays the same while the form is open: what was supplied leaves it together with the form.
  const missing = missingSecrets(snapshot);
  const roles = missing.map(({ role }) => role).join();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- the roles are all that the schema takes of the list
  const schema = useMemo(() => missingSchema(missing), [roles]);
  const others = missing.filter(({ role }) => role === 'other');
  const certificates = missing.filter(({ role }) => role === 'certificate');
  const passwords = missingPasswords(snapshot);
  const form = useSchemaForm(schema, {
    pullSecret: '',
    sshKey: '',
    kubeconfig: '',
    certificates: certificates.map(() => ({ certificate: '', key: '' })),
    others: others.map(() => ''),
    passwords: passwords.map(() => ''),
  });

  const resume = form.handleSubmit(
    (given) => {
      for (const { id, role } of missing) {
        const found = snapshot.items.find(({ item }) => item.id === id);
        if (!found) continue;
        const { object } = found.item;
        if (role === 'certificate') {
          const texts = given.certificates[certificates.findIndex((one) => one.id === id)];
          if (texts) run.supply(id, withCertificate(object, texts));
          continue;
        }
        const other = given.others[others.findIndex((one) => one.id === id)] ?? '';
        const text = { ...given, etcdKey: newEtcdKey(), other }[role];
        run.supply(id, withData(object, role, text));
      }
      supplyPasswords(run, snapshot, given.passwords);
      return perform(run, 'resume', target);
    },
    () => {
      const first = problemsNow(form, FIELDS)[0]?.name;
      if (first !== undefined) focusField(first);
    },
  );
  return (
    <FormProvider {...form}>
      <Form
        onSubmit={(event) => void resume(event)}
        noValidate
        style={{ maxInlineSize: '35rem' }}
        data-test="missing-secrets"
      >
        {roles.includes('pullSecret') ? (
          <SecretField name="pullSecret" label={t('Pull secret')} isRequired />
        ) : null}
        {roles.includes('sshKey') ? (
          <TextField name="sshKey" label={t('Public SSH key')} isRequired rows={3} />
        ) : null}
        {roles.includes('kubeconfig') ? (
          <SecretField name="kubeconfig" label={t('Kubeconfig of the infrastructure cluster')} isRequired />
        ) : null}
        {certificates.map(({ id, name }, index) => (
          <Fragment key={id}>
            <FileField
              name={`certificates.${index}.certificate`}
              label={t('Certificate of Secret {{name}}', { name })}
              isRequired
            />
            <SecretField
              name={`certificates.${index}.key`}
              label={t('Private key of Secret {{name}}', { name })}
              isRequired
            />
          </Fragment>
        ))}
        {others.map(({ id, name }, index) => (
          <SecretField
            key={id}
            name={`others.${index}`}
            label={t('Entries of Secret {{name}}', { name })}
            helper={t('As they stood under stringData in the YAML.')}
            isRequired
          />
        ))}
        {passwords.map(({ id, url, shown }, index) => (
          <SecretField
            key={`${id} ${url}`}
            name={`passwords.${index}`}
            label={t('Password for {{url}}', { url: shown })}
            helper={t('As it stood in the URL.')}
            isRequired
          />
        ))}
        <div>
          <Button type="submit" variant="primary" data-test="run-resume">
            {t('Resume')}
          </Button>
        </div>
      </Form>
    </FormProvider>
  );
};
