import { defineConfig } from 'vite';
import { bundle } from './vite.shared.ts';

export default defineConfig(bundle({ page: 'console', base: '/', port: 5173 }));
