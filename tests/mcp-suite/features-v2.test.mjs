// SPDX-License-Identifier: MIT
// Every feature with the second generation of the official SDK, in each way it negotiates.
import { featureSuite } from './support/feature-suite.mjs';
import { sdkV2 } from './support/sdk.mjs';

featureSuite({ label: 'SDK v2, by default', sdk: sdkV2(), revision: '2025-11-25' });
featureSuite({
    label: 'SDK v2, negotiating', sdk: sdkV2({ versionNegotiation: { mode: 'auto' } }), revision: '2026-07-28',
});
featureSuite({
    label: 'SDK v2, pinned', sdk: sdkV2({ versionNegotiation: { mode: { pin: '2026-07-28' } } }),
    revision: '2026-07-28',
});
