/** Reads definitions, which are YAML files that people write, and says line and column of what is wrong. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.wandelwerk.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
