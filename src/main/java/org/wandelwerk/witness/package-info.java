/** What other houses keep of the seals of history, so that this house alone cannot make them anew: time stamps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "monitor", "outgoing", "history"})
package org.wandelwerk.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
