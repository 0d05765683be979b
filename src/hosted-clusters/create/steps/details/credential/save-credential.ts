import { message } from '../../../../../i18n/message';
import { SecretModel } from '../../../../../kubernetes/models';
import type { Secret } from '../../../../../kubernetes/types/core';
import { create } from '../../../../../kubernetes/write/write';
import { tasks } from '../../../../../ui/tasks/store';
import { CREDENTIAL_LABELS, type CredentialTexts } from '../../../../model/credential';
import { encodeText } from '../../../../../kubernetes/secret-data';

interface Place {
  readonly name: string;
  readonly namespace: string;
}

/** The Secret of a credential. It belongs to no cluster, so it carries no infraID. */
export const credentialSecret = ({ name, namespace }: Place, texts: CredentialTexts): Secret => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name, namespace, labels: { ...CREDENTIAL_LABELS } },
  type: 'Opaque',
  data: Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, encodeText(text)])),
});

/** Saves a credential and tells it by a toast. Rejects with an ApiError. */
export const saveCredential = async (place: Place, texts: CredentialTexts): Promise<void> => {
  await create(SecretModel, credentialSecret(place, texts));
  tasks.notify({
    level: 'success',
    title: message('Credential {{name}} was saved in namespace {{namespace}}.', { ...place }),
  });
};
