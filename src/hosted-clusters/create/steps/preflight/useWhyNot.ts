import { useWords } from '../../../../i18n/useWords';
import { missingRights } from '../../../model/preflight/preflight';
import type { Preflight } from './usePreflight';

/**
 * Why the cluster cannot be created now; undefined when it can. Warnings and what could not be checked hold nobody. While
 * the cluster is being read nobody knows, so Create waits: a page that opens at the review must not be faster than its checks.
 */
export const useWhyNot = ({ rows, counts }: Preflight): string | undefined => {
  const { t, say } = useWords();
  const rights = missingRights(rows);
  if (rights.length > 0) return rights.map(say).join(' ');
  if (counts.block > 0) {
    const what = rows
      .filter(({ verdict }) => verdict === 'block')
      .map(({ title }) => say(title))
      .join(', ');
    return t('The preflight found what must be solved first: {{what}}.', { what });
  }
  return counts.checking > 0 ? t('This cluster is still being read.') : undefined;
};
