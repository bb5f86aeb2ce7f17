/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  typedRoutes: true,
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  experimental: { agentUpgrade: false, cpus: 2 },
};

export default config;
