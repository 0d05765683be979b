import path from 'node:path';
import type { AsyncDependenciesBlock, Chunk, Compilation, Dependency, Module } from 'webpack';

/** A file that the browser loads; the size in bytes is that of the minified file before compression. */
export interface LoadedFile {
  file: string;
  bytes: number;
}

/** What one exposed module (a page) makes the browser load, without the fallbacks of modules that the console shares. */
export interface PageReport {
  name: string;
  /** Files needed to draw the page. */
  initial: LoadedFile[];
  /** Files loaded by an `import()` of the page. */
  later: LoadedFile[];
  /** Source files of the initial part, relative to the checkout. */
  sources: string[];
  /** Chain of imports from the page to react-dom that leads through no shared module; empty if there is none. */
  reactDomBy: string[];
}

export interface ChunkReport {
  pages: PageReport[];
  /** Sum of the files that load only where the host shares no fitting PatternFly, in bytes. */
  fallbackBytes: number;
}

/** Reads from a finished compilation of the plugin what each exposed module loads, and why. */
export const chunkReport = (compilation: Compilation): ChunkReport => {
  const pages = exposedBlocks(compilation).map(({ name, block }) => pageReport(compilation, name, block));
  const owned = new Set(
    pages.flatMap(({ initial, later }) => [...initial, ...later]).map(({ file }) => file),
  );
  const fallbacks = compilation
    .getAssets()
    .filter(({ name }) => name.endsWith('.js') && !name.startsWith('plugin-entry') && !owned.has(name));
  return { pages, fallbackBytes: fallbacks.reduce((sum, { source }) => sum + source.size(), 0) };
};

/** Webpack's container entry holds one asynchronous block an exposed module. */
const exposedBlocks = (compilation: Compilation): { name: string; block: AsyncDependenciesBlock }[] =>
  [...compilation.modules]
    .flatMap((module) => module.blocks)
    .flatMap((block) => {
      const name = block.dependencies.map(exposedName).find((found) => found !== undefined);
      return name === undefined ? [] : [{ name, block }];
    });

const exposedName = (dependency: Dependency): string | undefined =>
  'exposedName' in dependency && typeof dependency.exposedName === 'string'
    ? dependency.exposedName.replace(/^\.\//, '')
    : undefined;

const pageReport = (compilation: Compilation, name: string, block: AsyncDependenciesBlock): PageReport => {
  const found = walk(compilation, block);
  const reactDom = [...found.importedBy.keys()].find((module) =>
    nameOf(compilation, module).includes('node_modules/react-dom/'),
  );
  const initialChunks = chunksOf(compilation, [block]);
  const initial = filesOf(compilation, initialChunks);
  const initialFiles = new Set(initial.map(({ file }) => file));
  return {
    name,
    initial,
    later: filesOf(compilation, chunksOf(compilation, found.blocks)).filter(
      ({ file }) => !initialFiles.has(file),
    ),
    sources: [...found.importedBy.keys()]
      .filter((module) =>
        initialChunks.some((chunk) => compilation.chunkGraph.isModuleInChunk(module, chunk)),
      )
      .flatMap((module) => innerNames(compilation, module))
      .filter((file) => file.startsWith('src/')),
    reactDomBy: reactDom ? chain(compilation, found.importedBy, reactDom) : [],
  };
};

interface Walk {
  /** Every module reached, with the one that imports it first (undefined for the page itself). */
  importedBy: Map<Module, Module | undefined>;
  /** The `import()` blocks met on the way. */
  blocks: AsyncDependenciesBlock[];
}

/** Follows imports from a block, but not into modules that the host shares. */
const walk = (compilation: Compilation, from: AsyncDependenciesBlock): Walk => {
  const found: Walk = { importedBy: new Map(), blocks: [] };
  const waiting: { dependency: Dependency; importer: Module | undefined }[] = from.dependencies.map(
    (dependency) => ({
      dependency,
      importer: undefined,
    }),
  );
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const module = compilation.moduleGraph.getModule(next.dependency);
    if (!module || found.importedBy.has(module) || module.type === 'consume-shared-module') continue;
    found.importedBy.set(module, next.importer);
    found.blocks.push(...module.blocks);
    const dependencies = [...module.dependencies, ...module.blocks.flatMap((block) => block.dependencies)];
    waiting.push(...dependencies.map((dependency) => ({ dependency, importer: module })));
  }
  return found;
};

const chunksOf = (compilation: Compilation, blocks: AsyncDependenciesBlock[]): Chunk[] => [
  ...new Set(blocks.flatMap((block) => compilation.chunkGraph.getBlockChunkGroup(block)?.chunks ?? [])),
];

const filesOf = (compilation: Compilation, chunks: Chunk[]): LoadedFile[] =>
  [...new Set(chunks.flatMap((chunk) => [...chunk.files]))].map((file) => ({
    file,
    bytes: compilation.getAsset(file)?.source.size() ?? 0,
  }));

const chain = (compilation: Compilation, importedBy: Walk['importedBy'], end: Module): string[] => {
  const names: string[] = [];
  for (let module: Module | undefined = end; module; module = importedBy.get(module))
    names.unshift(nameOf(compilation, module));
  return names;
};

const nameOf = (compilation: Compilation, module: Module): string =>
  path.relative(path.dirname(compilation.compiler.context), module.nameForCondition() ?? module.identifier());

/** Webpack joins modules that always load together into one: name them all. */
const innerNames = (compilation: Compilation, module: Module): string[] =>
  'modules' in module && Array.isArray(module.modules)
    ? (module.modules as Module[]).map((inner) => nameOf(compilation, inner))
    : [nameOf(compilation, module)];
