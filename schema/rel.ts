/** A type that stands later in its file: hides it from the decorators' emitted metadata, which would read it too early. */
export type Rel<T> = T;
