/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  typedRoutes: true,
  // Pages are the same bytes whenever they are built; hashed files already have names of their own.
  generateBuildId: () => 'static',
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  experimental: { agentUpgrade: false, cpus: 2 },
};

export default config;
