import { ConsoleRemotePlugin } from '@openshift-console/dynamic-plugin-sdk-webpack';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import path from 'node:path';
import type { Configuration, RuleSetRule } from 'webpack';

const root = import.meta.dirname;

/** How TypeScript and plain CSS become browser code, for the plugin and for its standalone host alike. */
export const sourceRules: RuleSetRule[] = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: 'swc-loader',
      options: {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
      },
    },
  },
  { test: /\.m?js$/, resolve: { fullySpecified: false } },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
];

/**
 * The console's PatternFly is used instead of a copy of ours only if its version lies in the range the plugin names,
 * and the SDK takes that range from package.json. Our pins are exact, so another patch release of the console would mean
 * a second PatternFly with a second react-dom: name the minor release instead.
 */
const acceptConsolePatternFly = (plugin: ConsoleRemotePlugin): ConsoleRemotePlugin => {
  const pkg: unknown = Reflect.get(plugin, 'pkg');
  if (!isManifest(pkg))
    throw new Error(
      'ConsoleRemotePlugin no longer keeps package.json in `pkg`: find another way to name sharing ranges',
    );
  const ranges = Object.entries(pkg.dependencies).map(([name, version]) => [
    name,
    name.startsWith('@patternfly/') ? version.replace(/^(\d+)\.(\d+)\.\d+$/, '^$1.$2.0') : version,
  ]);
  Reflect.set(plugin, 'pkg', { ...pkg, dependencies: Object.fromEntries(ranges) as Record<string, string> });
  return plugin;
};

const isManifest = (value: unknown): value is { dependencies: Record<string, string> } =>
  typeof value === 'object' &&
  value !== null &&
  'dependencies' in value &&
  typeof value.dependencies === 'object';

/** The plugin: one exposed module a page (package.json, consolePlugin.exposedModules), every chunk named by its content. */
export const pluginConfig = (): Configuration => ({
  name: 'plugin',
  mode: 'production',
  entry: {},
  context: path.join(root, 'src'),
  devtool: process.env.SOURCE_MAPS ? 'source-map' : false,
  output: {
    path: path.join(root, 'dist/plugin'),
    filename: '[name].[contenthash].js',
    chunkFilename: '[name].[contenthash].js',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // Only the package itself: what takes a part of it by name gets that part.
    alias: { zod$: path.join(root, 'src/form/zod.ts') },
  },
  module: { rules: sourceRules },
  plugins: [
    acceptConsolePatternFly(new ConsoleRemotePlugin()),
    new MiniCssExtractPlugin({
      filename: '[name].[contenthash].css',
      chunkFilename: '[name].[contenthash].css',
    }),
  ],
  optimization: {
    chunkIds: 'named',
    moduleIds: 'deterministic',
    // A quarter of the time that the default one takes.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  performance: { hints: false },
});
