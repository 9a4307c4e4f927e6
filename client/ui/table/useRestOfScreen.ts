import { type RefObject, useLayoutEffect, useState } from 'react';

/** Height from an element's top to the window's foot, less `foot`: a list then scrolls inside, its head in sight. */
export function useRestOfScreen(ref: RefObject<HTMLElement | null>, foot: number, least = 240): number {
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const measure = () => {
      const top = ref.current?.getBoundingClientRect().top ?? 0;
      setHeight(Math.max(least, Math.floor(window.innerHeight - top - foot)));
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [ref, foot, least]);
  return height;
}
