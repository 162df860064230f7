/**
 * What changed, when and by whom: recorded by triggers, append-only, sealed by hash; and the feed of changes for
 * those who follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "personal", "monitor", "shell", "identity", "command"})
package org.wandelwerk.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
