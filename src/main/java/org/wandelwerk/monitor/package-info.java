/** What the operator's machines ask of a running house: whether it is well and how it does, at a door of its own. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wandelwerk.monitor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
