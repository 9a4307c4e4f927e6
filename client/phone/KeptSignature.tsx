import { VisitSignatureDocument } from '../generated/graphql.js';
import { useT } from '../lib/i18n.ts';
import { useHubQuery } from '../lib/query.ts';
import styles from './Submitted.module.css';

/** The signature as it was written on the glass; nothing where it was given on paper. */
export function KeptSignature({ check, department }: { check: string; department: string }) {
  const t = useT('phone');
  const { data } = useHubQuery(VisitSignatureDocument, { checkId: check, departmentCode: department });
  if (data?.signatureImage == null) return null;
  return <img className={styles.signature} src={data.signatureImage} alt={t('done.signature')} />;
}
