import { backupOf, type KeptSecret } from './secrets.ts';

/** Saves the backup of a secret as a file. */
export function downloadBackup(own: KeptSecret): void {
  const address = URL.createObjectURL(new Blob([backupOf(own)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `onedoor-secret-${own.party}-${own.digest.slice(0, 8)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
