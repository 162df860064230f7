/** The one way by which this house asks other houses: checked, bounded, and never into a private network. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wandelwerk.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
