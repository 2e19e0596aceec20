import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';

export interface Route {
  name: string;
  permission: unknown;
}

/** Every route of every controller, with what it declares under the metadata key. */
export function routesOf(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  reflector: Reflector,
  key: string,
): Route[] {
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    const prototype = instance ? (Object.getPrototypeOf(instance) as Record<string, object>) : undefined;
    if (!prototype || !metatype) return [];
    return scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler = prototype[method] as (...args: unknown[]) => unknown;
      if (Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
      const permission: unknown = reflector.getAllAndOverride(key, [handler, metatype as () => void]);
      return [{ name: `${metatype.name}.${method}`, permission }];
    });
  });
}
