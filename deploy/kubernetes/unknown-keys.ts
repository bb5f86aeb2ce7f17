/**
 * Validate a Kubernetes object, and return JSON pointers to the keys that validation did not read. Kubernetes' schemas
 * allow unknown keys, so that a misspelt one would go unnoticed. Throws what `validate` throws.
 */
export function unknownKeys(model: { validate(): void }): string[] {
  const unread = new Set(pointersIn(model));
  watch(model, '', unread).validate();
  return [...unread];
}

function pointersIn(value: unknown, at = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    `${at}/${key}`,
    ...pointersIn(item, `${at}/${key}`),
  ]);
}

function watch<T extends object>(value: T, at: string, unread: Set<string>): T {
  return new Proxy(value, {
    get(target, key) {
      const pointer = `${at}/${String(key)}`;
      unread.delete(pointer);
      const item: unknown = Reflect.get(target, key);
      return typeof item === 'object' && item !== null ? watch(item, pointer, unread) : item;
    },
  });
}
