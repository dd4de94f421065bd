export type Fault = { readonly at: number; readonly kind: string; readonly target: string; readonly for: number; readonly by?: number };
export function scheduleOf(options: { readonly seed: number; readonly seconds: number; readonly processes: readonly string[]; readonly ways: readonly string[]; readonly disk: boolean; readonly peace?: number }): readonly Fault[];
