import { useT } from '../lib/i18n.ts';
import { CloseIcon } from './icons/index.tsx';

/** The button that empties a choice: antd's own says what it does in English only. */
export function useAllowClear() {
  const t = useT('ui');
  return { label: t('clear'), clearIcon: <CloseIcon size={12} /> };
}
