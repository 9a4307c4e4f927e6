import type { ReactNode } from 'react';

/** What something is called, and what it is; null, undefined or an empty text where that is not known. */
export type Fact = readonly [name: string, value: ReactNode];

interface FactsProps {
  facts: readonly Fact[];
  className?: string;
  /** Stands for what is not known; left out, such a fact is not shown. */
  none?: ReactNode;
}

/** Facts by name, in their order. */
export function Facts({ facts, className, none }: FactsProps) {
  return (
    <dl className={className}>
      {facts.map(([name, value]) => {
        const shown = value == null || value === '' ? none : value;
        return (
          shown !== undefined && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{shown}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
