import { defineConfig } from 'atlas-conformance';

export default defineConfig({
  targets: {
    local: { target: 'http://127.0.0.1:8080', auth: 'digest' },
    staging: { target: 'https://staging.example.com', auth: 'oauth', groupId: '5f1a2b3c4d5e6f7a8b9c0d1e', rate: 20, without: ['ldap'] },
  },
  default: 'local',
  report: ['junit=conformance.xml'],
});
