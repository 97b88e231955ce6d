import type { Config } from './pipelines/config.ts'

// The jobs of `tongbi schedule`. Paths are relative to this file.
const config: Config = {
  jobs: [
    {
      name: 'monthly-release',
      cron: '0 6 5 * *',
      timezone: 'Asia/Shanghai',
      paths: ['extracts'],
    },
  ],
}

export default config
