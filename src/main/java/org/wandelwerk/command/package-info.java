/** The command line of the operator: each module brings its own commands, which work beside a running server. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.wandelwerk.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
