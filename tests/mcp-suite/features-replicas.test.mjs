// SPDX-License-Identifier: MIT
// Every feature over HTTP where each request goes to the other one of two servers: sessions, questions, cancellations,
// subscriptions and streams move between them.
import { featureSuite } from './support/feature-suite.mjs';
import { overReplicas, sdkV1, sdkV2 } from './support/sdk.mjs';

featureSuite({ label: 'SDK v1 with two servers', sdk: overReplicas(sdkV1), revision: '2025-11-25', inOrder: false });
featureSuite({
    label: 'SDK v2 with two servers, by default', sdk: overReplicas(sdkV2()), revision: '2025-11-25', inOrder: false,
});
featureSuite({
    label: 'SDK v2 with two servers, negotiating',
    sdk: overReplicas(sdkV2({ versionNegotiation: { mode: 'auto' } })), revision: '2026-07-28',
});
featureSuite({
    label: 'SDK v2 with two servers, pinned',
    sdk: overReplicas(sdkV2({ versionNegotiation: { mode: { pin: '2026-07-28' } } })), revision: '2026-07-28',
});
