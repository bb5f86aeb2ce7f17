/** @type {import('next').NextConfig} */
const config = {
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
  // Pages are made whole and kept (build/make), so there is nobody to stream to, and nothing to compress yet.
  htmlLimitedBots: /.*/,
  reactMaxHeadersLength: 0,
  compress: false,
  generateEtags: false,
  experimental: {
    agentUpgrade: false,
    // A page's style sheets become one (build/styles.ts), so that one more costs no request: pages load little of what
    // they do not use.
    cssChunking: { type: 'graph', requestCost: 1000 },
  },
};

export default config;
