import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { FigureKey } from './board.ts';

/** The address of the rows behind a figure: the page as it is, with them open. */
export function useRowsAddress() {
  const { pathname, search } = useLocation();
  return (rows: FigureKey, department?: string): string => {
    const params = new URLSearchParams(search);
    params.set('rows', rows);
    if (department === undefined) params.delete('department');
    else params.set('department', department);
    return `${pathname}?${params}`;
  };
}

interface RowsLinkProps {
  rows: FigureKey;
  department?: string;
  className?: string;
  label?: string;
  children: ReactNode;
}

/** A figure that opens its rows. */
export function RowsLink({ rows, department, className, label, children }: RowsLinkProps) {
  const address = useRowsAddress();
  return (
    <Link to={address(rows, department)} className={className} aria-label={label} preventScrollReset>
      {children}
    </Link>
  );
}
