import { useEffect } from 'react';

/** On a phone the page's own bar takes the place of the frame's navigation, as long as the page is shown. */
export function useOwnBottomEdge(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.bottomEdge = 'page';
    return () => {
      delete dataset.bottomEdge;
    };
  }, []);
}
