import { Alert, AlertActionCloseButton, AlertActionLink, AlertGroup } from '@patternfly/react-core';
import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/useWords';
import { explainError } from '../../kubernetes/errors';
import { ErrorDetails } from '../state/ErrorAlert';
import { tasks, type Toast, type ToastLink } from './store';
import { useTasks } from './useTasks';

/** How long a toast that tells no failure stays, in milliseconds. */
const STAY = 8000;

// At the bottom: at the top they would cover the buttons of our headers, and above a wizard's footer.
const place = { insetBlockStart: 'auto', insetBlockEnd: '6rem' };

/** The toasts of this tab. Success goes after 8 s (not while the pointer or the focus is on it), failure and warnings stay until closed. */
export const Toasts = () => {
  const { t } = useWords();
  const { toasts } = useTasks();
  return (
    <AlertGroup isToast isLiveRegion aria-label={t('Notices')} style={place}>
      {toasts.map((toast) => (
        <ToastAlert key={toast.id} toast={toast} />
      ))}
    </AlertGroup>
  );
};

const ToastAlert = ({ toast }: { toast: Toast }) => {
  const { t, say } = useWords();
  const navigate = useNavigate();
  const close = () => tasks.closeToast(toast.id);
  const follow = ({ to, run }: ToastLink) => {
    close();
    run?.();
    if (to) void navigate(to);
  };
  return (
    <Alert
      variant={toast.level}
      component="p"
      title={say(toast.title)}
      timeout={['danger', 'warning'].includes(toast.level) || toast.stays ? false : STAY}
      onTimeout={close}
      actionClose={<AlertActionCloseButton aria-label={t('Close')} onClose={close} />}
      data-test="toast"
      actionLinks={toast.links?.map((link) => (
        <AlertActionLink key={link.title.key} onClick={() => follow(link)}>
          {say(link.title)}
        </AlertActionLink>
      ))}
    >
      {toast.body ? <p>{say(toast.body)}</p> : null}
      {toast.error ? (
        <>
          <p>{say(explainError(toast.error))}</p>
          <ErrorDetails error={toast.error} />
        </>
      ) : null}
    </Alert>
  );
};
