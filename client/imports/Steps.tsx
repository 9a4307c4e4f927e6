import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';
import { TickIcon } from '../ui/icons/index.tsx';
import styles from './imports.module.css';

export const STEPS = ['template', 'upload', 'mend', 'preview', 'apply'] as const;
export type Step = (typeof STEPS)[number];

/** 模板 → 上传 → 改问题行 → 看会改什么 → 导入, each with what is known of it. */
export function Steps({ now, notes }: { now: Step; notes: Partial<Record<Step, ReactNode>> }) {
  const t = useT('imports');
  const at = STEPS.indexOf(now);
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          data-at={index < at ? 'done' : index === at ? 'now' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <b aria-hidden="true">{index < at ? <TickIcon size={12} /> : index + 1}</b>
          <span>
            {t(`steps.${step}`)}
            <small>{notes[step] ?? t(`steps.note.${step}`)}</small>
          </span>
        </li>
      ))}
    </ol>
  );
}
