import { useT } from '../../lib/i18n.ts';
import { type BeaconDraft, type BeaconProblem, localNow } from './beacon-input.ts';
import styles from './dialogs.module.css';
import { TextField } from './TextField.tsx';

interface BeaconFieldsProps {
  value: BeaconDraft;
  problems: { source?: BeaconProblem; publishedAt?: BeaconProblem };
  onChange(value: BeaconDraft): void;
}

export function BeaconFields({ value, problems, onChange }: BeaconFieldsProps) {
  const t = useT('draws');
  return (
    <div className={styles.nested}>
      <TextField
        label={t('sealDialog.source')}
        hint={t('sealDialog.sourceHint')}
        problem={problems.source && t(`sealDialog.${problems.source}`)}
        value={value.source}
        onChange={(source) => onChange({ ...value, source })}
      />
      <TextField
        type="datetime-local"
        min={localNow()}
        label={t('sealDialog.publishedAt')}
        problem={problems.publishedAt && t(`sealDialog.${problems.publishedAt}`)}
        value={value.publishedAt}
        onChange={(publishedAt) => onChange({ ...value, publishedAt })}
      />
    </div>
  );
}
