import { useT } from '../../lib/i18n.ts';
import { countText } from '../../lib/number.ts';
import { download } from '../../ui/table/csv.ts';
import { DownloadIcon } from '../../ui/icons/index.tsx';
import type { ProofText } from './messages.ts';
import type { ProofSource } from './useProofSource.ts';
import styles from './VerifyPage.module.css';

const JSON_TYPE = 'application/json;charset=utf-8';
const sizeText = (json: ProofText) => `${countText(Math.max(1, Math.round(new Blob([json]).size / 1024)))} KB`;

/** Files to keep: what is kept elsewhere nobody can change afterwards. */
export function KeepBox({ source: { proof, sealed, round } }: { source: ProofSource }) {
  const t = useT('draws');
  const name = (round ?? '').replace(/[^\w-]/g, '').slice(0, 24);
  return (
    <section>
      <h2>{t('verify.keep.title')}</h2>
      <ul className={styles.files}>
        {proof !== null && (
          <li>
            <button
              type="button"
              className={styles.file}
              onClick={() => download(t('verify.keep.name', { name }), proof, JSON_TYPE)}
            >
              <DownloadIcon size={18} />
              {t('verify.keep.proof')}
            </button>
            <span>{sizeText(proof)}</span>
          </li>
        )}
        {sealed !== null && (
          <li>
            <button
              type="button"
              className={styles.file}
              onClick={() => download(t('verify.keep.sealedName', { name }), sealed, JSON_TYPE)}
            >
              <DownloadIcon size={18} />
              {t('verify.keep.sealed')}
            </button>
            <span>{t('verify.keep.sealedNote')}</span>
          </li>
        )}
        {round !== null && (
          <li>
            <span>{t('verify.keep.round')}</span>
            <span className={styles.mono}>{round}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
