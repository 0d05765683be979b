import { Alert, List, ListItem } from '@patternfly/react-core';
import { useWords } from '../../../../i18n/useWords';
import type { Kubeconfig } from '../../../model/kubeconfig';

/** Whom a kubeconfig signs in and where, as soon as it can be read. Nothing secret of it is shown. */
export const KubeconfigMeaning = ({ kubeconfig }: { kubeconfig: Kubeconfig | undefined }) => {
  const { t } = useWords();
  if (!kubeconfig || 'problem' in kubeconfig) return null;
  const { server, user, signsInWith, otherContexts, isInsecure } = kubeconfig.facts;
  return (
    <Alert
      isInline
      isPlain
      component="p"
      variant={isInsecure ? 'warning' : 'info'}
      title={
        signsInWith === 'token'
          ? t('Signs in at {{server}} as {{user}}, with a token', { server, user })
          : t('Signs in at {{server}} as {{user}}, with a client certificate', { server, user })
      }
      data-test="kubeconfig-meaning"
    >
      <List isPlain>
        {isInsecure ? (
          <ListItem>{t('It accepts any certificate (insecure-skip-tls-verify).')}</ListItem>
        ) : null}
        {otherContexts > 0 ? (
          <ListItem>
            {t(
              '{{count}} further contexts would be stored too. Leave them out: oc config view --flatten --minify --raw',
              {
                count: otherContexts,
              },
            )}
          </ListItem>
        ) : null}
      </List>
    </Alert>
  );
};
