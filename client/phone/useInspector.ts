import { useSession } from '../lib/session.ts';

export interface Inspector {
  account: string;
  /** Code of the own department; empty for an account without one. */
  department: string;
}

/** Who is signed in, as the checks know them. */
export function useInspector(): Inspector {
  const session = useSession();
  if (session.kind === 'none') return { account: '', department: '' };
  const { id, department } = session.session.viewer;
  return { account: id, department: department?.code ?? '' };
}
