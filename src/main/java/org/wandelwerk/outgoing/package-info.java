/** The ways by which this house speaks to others: requests that are checked and bounded, and mails. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wandelwerk.outgoing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
