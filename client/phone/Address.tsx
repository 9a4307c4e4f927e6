import { useT } from '../lib/i18n.ts';
import { CopyButton } from '../ui/index.ts';
import { PlaceIcon } from '../ui/icons/index.tsx';
import styles from './Address.module.css';

// A phone hands a geo: address to its own map application; nothing is fetched by the page. Desktops know no such thing.
const opensMaps = matchMedia('(hover: none) and (pointer: coarse)').matches;

/** Where to go: a tap opens the phone's map, elsewhere it can be copied. */
export function Address({ address }: { address: string | null | undefined }) {
  const t = useT('phone');
  if (address == null || address === '') return null;
  const text = (
    <>
      <PlaceIcon size={18} />
      <span>{address}</span>
    </>
  );
  return (
    <div className={styles.place}>
      {opensMaps ? (
        <a
          className={styles.address}
          href={`geo:0,0?q=${encodeURIComponent(address)}`}
          aria-label={t('card.map', { address })}
        >
          {text}
        </a>
      ) : (
        <span className={styles.address}>{text}</span>
      )}
      <CopyButton text={address} label={t('card.address')} />
    </div>
  );
}
