import { useEffect } from 'react';

/** On a phone the page's own bar takes the place of the frame's navigation, as long as the page has one. */
export function useOwnBottomEdge(has: boolean): void {
  useEffect(() => {
    if (!has) return;
    const { dataset } = document.documentElement;
    dataset.bottomEdge = 'page';
    return () => {
      delete dataset.bottomEdge;
    };
  }, [has]);
}
