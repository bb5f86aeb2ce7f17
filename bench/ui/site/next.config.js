import config from '#next.config.js';

/** As the site itself, but exported whole: pages of generated sessions are few. @type {import('next').NextConfig} */
const site = {
  ...config,
  output: 'export',
  // Seconds a page may take: a list of 20,000 sessions on a machine that is busy takes its time.
  staticPageGenerationTimeout: 600,
};

export default site;
