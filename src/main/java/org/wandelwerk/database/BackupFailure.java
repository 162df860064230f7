package org.wandelwerk.database;

import java.time.Instant;

/** That a scheduled backup came to nothing, and why. */
record BackupFailure(Instant at, String why) {}
