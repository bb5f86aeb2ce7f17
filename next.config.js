/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  typedRoutes: true,
  // Pages are the same bytes whenever they are built; hashed files already have names of their own.
  generateBuildId: () => 'static',
  poweredByHeader: false,
  // Not guessed from lock files around it: names of classes are made from paths (build/bundle.ts).
  turbopack: { root: import.meta.dirname },
  reactStrictMode: true,
  agentRules: false,
  // `npm run check` does it, once.
  typescript: { ignoreBuildErrors: true },
  // Seconds a page may take: a machine that is busy or held for a while is no reason to fail.
  staticPageGenerationTimeout: 600,
  experimental: {
    agentUpgrade: false,
    cpus: 2,
    // We delete what is made for navigation by script; as one piece a page it takes half the files to get there.
    prefetchInlining: { maxSize: Number.MAX_SAFE_INTEGER, maxBundleSize: Number.MAX_SAFE_INTEGER },
  },
};

export default config;
