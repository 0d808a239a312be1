import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';
import { indexer } from './indexer.ts';

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  experimental_indexers: (others) => [indexer, ...(others ?? [])],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      build: { chunkSizeWarningLimit: 4000 },
      resolve: { dedupe: ['lit'] },
      optimizeDeps: { include: ['lit', 'lit/decorators.js', 'comlink', 'd3-array', 'd3-shape'] },
    }),
};
export default config;
