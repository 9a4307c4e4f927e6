import { Checkbox } from 'antd';
import type { TargetKind } from '../../generated/graphql.js';
import { useT } from '../../lib/i18n.ts';
import { KINDS } from '../kinds.ts';
import { FieldGroup, type FieldNames } from './Field.tsx';
import styles from './PlanForm.module.css';

interface KindsFieldProps extends FieldNames {
  value: readonly TargetKind[];
  onChange(kinds: TargetKind[]): void;
}

/** Kinds of targets, each to be ticked; they are given in their own order, however they were ticked. */
export function KindsField({ value, onChange, ...names }: KindsFieldProps) {
  const t = useT('plans');
  return (
    <FieldGroup {...names}>
      <div className={styles.kinds}>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            checked={value.includes(kind)}
            onChange={({ target }) =>
              onChange(KINDS.filter((each) => (each === kind ? target.checked : value.includes(each))))
            }
          >
            {t(`kind.${kind}`)}
          </Checkbox>
        ))}
      </div>
    </FieldGroup>
  );
}
