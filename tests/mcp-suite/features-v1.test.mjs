// SPDX-License-Identifier: MIT
// Every feature with the first generation of the official SDK.
import { featureSuite } from './support/feature-suite.mjs';
import { sdkV1 } from './support/sdk.mjs';

featureSuite({ label: 'SDK v1', sdk: sdkV1, revision: '2025-11-25' });
