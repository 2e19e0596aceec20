export default function tearDown(): void {
  (globalThis as { stopTestCluster?: () => void }).stopTestCluster?.();
}
