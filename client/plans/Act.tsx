import { Button } from 'antd';
import type { ReactNode } from 'react';
import { NotNow, SealButton } from '../ui/index.ts';
import type { Possible } from './usePlan.ts';

export interface ActLook {
  /** `main` is the one filled button in sight, `seal` that of an act with legal effect. */
  look?: 'main' | 'seal' | 'plain' | 'text';
  wide?: boolean;
  /** The reason against it is shown on hover and focus: for places without room below. */
  compact?: boolean;
}

/** A button for what can be done now; what cannot keeps its place and says why. */
export function Act({
  can: { allowed, reason, clause },
  look = 'plain',
  wide,
  compact,
  busy,
  onClick,
  children,
}: ActLook & { can: Possible; busy?: boolean; onClick(): void; children: ReactNode }) {
  const large = wide && (look === 'main' || look === 'seal');
  if (!allowed) {
    return (
      <NotNow wide={wide} large={large} compact={compact} reason={reason} clause={clause}>
        {children}
      </NotNow>
    );
  }
  if (look === 'seal') {
    return (
      <SealButton wide={wide} large={large} busy={busy} onClick={onClick}>
        {children}
      </SealButton>
    );
  }
  return (
    <Button
      type={look === 'main' ? 'primary' : look === 'text' ? 'link' : 'default'}
      size={large ? 'large' : undefined}
      block={wide}
      loading={busy}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
