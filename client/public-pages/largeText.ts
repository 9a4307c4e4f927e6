import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { appearance } from '../lib/appearance.ts';

const LARGE = 1.25;

/** 大字 as the address says: it can be sent on, and holds for these pages alone. */
export function useLargeText(): [boolean, (large: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const large = params.get('text') === 'large';
  useEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--text', String(large ? LARGE : appearance.get().text));
    return () => style.setProperty('--text', String(appearance.get().text));
  }, [large]);
  const choose = (next: boolean) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next) after.set('text', 'large');
        else after.delete('text');
        return after;
      },
      { replace: true },
    );
  return [large, choose];
}

/** An address of a public page with 大字 kept in it. */
export function usePublicAddress(): (path: string) => string {
  const [params] = useSearchParams();
  const large = params.get('text') === 'large';
  return (path) => (large ? `${path}${path.includes('?') ? '&' : '?'}text=large` : path);
}

/** The page of a plan for everyone; its number is part of the address. */
export const publicPlanPath = (number: string) => `/public/plans/${encodeURIComponent(number)}`;

/** The page of a published programme for everyone. */
export const publicProgrammePath = (id: string) => `/public/programmes/${encodeURIComponent(id)}`;

/** The page of a round for everyone. */
export const publicRoundPath = (roundId: string) => `/public/rounds/${encodeURIComponent(roundId)}`;

/** Where an enterprise asks that an inspector be recused, with the plan's number filled in. */
export const recusalPath = (number: string) => `/public/recusal?plan=${encodeURIComponent(number)}`;

/** The verifier with a round's proof. */
export const verifyPath = (roundId: string) => `/verify?round=${encodeURIComponent(roundId)}`;
