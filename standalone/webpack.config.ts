import { sharedPluginModules } from '@openshift-console/dynamic-plugin-sdk-webpack/lib/shared-modules/shared-modules-meta.js';
import { dynamicModuleImportTransformFilter } from '@openshift-console/dynamic-plugin-sdk-webpack/lib/webpack/ConsoleRemotePlugin.js';
import {
  DynamicModuleImportPlugin,
  resolveDynamicModuleMaps,
} from '@openshift-console/dynamic-plugin-sdk-webpack/lib/webpack/DynamicModuleImportPlugin.js';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import type { Compiler, Configuration } from 'webpack';
import { sourceRules } from '../webpack.config';
import { missingStubs, stubFor } from './console-stubs';

const root = path.resolve(import.meta.dirname, '..');
const modules = path.join(root, 'node_modules');

/** PatternFly packages whose components the host shares with the plugin one by one, as the console does. */
const SHARED_PATTERNFLY = ['@patternfly/react-core', '@patternfly/react-table'];

const versionOf = (name: string): string => {
  const { version } = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
};

/** The single libraries a plugin may not bring itself; those it cannot import here (deprecated routers) are left out. */
const sharedLibraries = (): Record<string, object> =>
  Object.fromEntries(
    sharedPluginModules
      .filter((name) => existsSync(path.join(modules, name)))
      .map((name) => [name, { singleton: true, eager: true, requiredVersion: false }]),
  );

/** Refuses a plugin that uses a part of the console which the host does not offer. */
const refuseMissingStubs = (compiler: Compiler): void => {
  compiler.hooks.thisCompilation.tap('ConsoleStubs', (compilation) => {
    const missing = missingStubs(root);
    if (missing.length === 0) return;
    const text = `src/ uses parts of the console for which the standalone host has no stand-in (docs/standalone-host.md):\n  ${missing.join('\n  ')}`;
    compilation.errors.push(new webpack.WebpackError(text));
  });
};

/** The standalone host: the frame around the plugin's pages when there is no console. */
export const hostConfig = (): Configuration => {
  const dynamicModuleMaps = resolveDynamicModuleMaps(
    Object.fromEntries(SHARED_PATTERNFLY.map((name) => [name, {}])),
    [modules],
  );
  const components = Object.entries(dynamicModuleMaps).flatMap(([name, map]) =>
    [...new Set(Object.values(map))].map((file) => ({
      request: `${name}/${file}`,
      version: versionOf(name),
    })),
  );
  const sharedComponents = Object.fromEntries(
    components.map(({ request, version }) => [request, { eager: true, version }]),
  );
  // Sharing a module provides only what the host itself imports: this entry imports every component.
  const importAll = components.map(({ request }) => `import ${JSON.stringify(request)};`).join('');
  return {
    name: 'host',
    mode: 'production',
    context: import.meta.dirname,
    entry: {
      host: [
        './host/server-flags.ts',
        `data:text/javascript,${encodeURIComponent(importAll)}`,
        './host/index.tsx',
      ],
    },
    devtool: process.env.SOURCE_MAPS ? 'source-map' : false,
    output: {
      path: path.join(root, 'dist/host'),
      publicPath: '/static/',
      filename: '[name].[contenthash].js',
      assetModuleFilename: 'assets/[name].[contenthash][ext]',
      uniqueName: 'standalone-host',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        ...sourceRules,
        { test: /\.(woff2?|ttf|svg|png|jpg)$/, type: 'asset/resource' },
        // The SDK's few Sass files style parts that this host does not offer.
        { test: /\.scss$/, type: 'asset/source' },
      ],
    },
    plugins: [
      refuseMissingStubs,
      new webpack.NormalModuleReplacementPlugin(/^@console\//, (data: { request: string }) => {
        data.request = stubFor(root, data.request);
      }),
      new webpack.sharing.SharePlugin({ shared: { ...sharedLibraries(), ...sharedComponents } }),
      new DynamicModuleImportPlugin({ dynamicModuleMaps, moduleFilter: dynamicModuleImportTransformFilter }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash].css' }),
      new HtmlWebpackPlugin({ template: './host/index.html', scriptLoading: 'defer' }),
    ],
    // It is served on loopback only: minifying PatternFly would take most of the build's time.
    optimization: { minimize: false },
    performance: { hints: false },
  };
};
