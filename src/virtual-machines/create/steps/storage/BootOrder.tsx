import { useFormContext, useWatch } from 'react-hook-form';
import { FieldFrame } from '../../../../form/fields/FieldFrame';
import { useFieldProblem } from '../../../../form/useFieldProblem';
import { useWords } from '../../../../i18n/useWords';
import { BootOrderList } from '../../../fields/BootOrderList';
import { inBootOrder, placesOf } from '../../../model/boot-order';
import { hasRoot, type Values } from '../../values';

interface Entry {
  readonly path: 'root' | `disks.${number}` | `nics.${number}`;
  readonly key: string;
  readonly name: string;
  readonly isNic: boolean;
  readonly bootOrder: number | null;
}

/** Disks and NICs in one list, as the firmware tries them. */
export const BootOrder = () => {
  const { t } = useWords();
  const { control, setValue, trigger } = useFormContext<Values>();
  const [basic, root, disks, nics] = useWatch({ control, name: ['basic', 'root', 'disks', 'nics'] });
  const problem = useFieldProblem('root.bootOrder');
  const all: readonly Entry[] = [
    ...(hasRoot(basic)
      ? [{ path: 'root' as const, key: 'root', name: root.name, isNic: false, bootOrder: root.bootOrder }]
      : []),
    ...disks.map(({ name, bootOrder }, index) => ({
      path: `disks.${index}` as const,
      key: `disks-${index}`,
      name,
      isNic: false,
      bootOrder,
    })),
    ...nics.map(({ name, bootOrder }, index) => ({
      path: `nics.${index}` as const,
      key: `nics-${index}`,
      name,
      isNic: true,
      bootOrder,
    })),
  ];
  const order = inBootOrder(all).map((entry) => all.indexOf(entry));
  const take = (next: readonly number[]) => {
    placesOf(next, all.length).forEach((place, index) => {
      const entry = all[index];
      if (entry && entry.bootOrder !== place)
        setValue(`${entry.path}.bootOrder`, place, { shouldDirty: true });
    });
    void trigger(['root', 'disks', 'nics']);
  };
  return (
    <FieldFrame
      name="bootOrder"
      label={t('Boot order')}
      problem={problem}
      role="group"
      helper={t('The firmware tries them from top to bottom. Drag them, or use the arrows.')}
    >
      <BootOrderList all={all} order={order} onTake={take} />
    </FieldFrame>
  );
};
