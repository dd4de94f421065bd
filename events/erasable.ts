/** A personal value: null once its subject's key has been destroyed; `erased: true` then stands beside it. */
export type Erasable<Value = string> = Value | null;
/** Mixed into the data of an event that has personal fields. Set by the codec when it reads; written only by an event that repeats a value which is erased. */
export type MaybeErased = { readonly erased?: true };
