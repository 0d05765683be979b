import { useEffect, useState } from 'react';
import type { Model } from './model';
import { mustBeServed } from './served';

/** Whether the API server has a kind's group; undefined while that is asked. Where nobody can say it counts as served. */
export const useServed = (model: Model): boolean | undefined => {
  const [answer, setAnswer] = useState<{ model: Model; isServed: boolean }>();
  useEffect(() => {
    let isCurrent = true;
    const tell = (isServed: boolean) => {
      if (isCurrent) setAnswer({ model, isServed });
    };
    mustBeServed(model).then(
      () => tell(true),
      () => tell(false),
    );
    return () => {
      isCurrent = false;
    };
  }, [model]);
  return answer?.model === model ? answer.isServed : undefined;
};
