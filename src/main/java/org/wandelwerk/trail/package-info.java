/** The line of time of each record, as people read it: who did what and when, field by field. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "personal", "shell", "identity::access", "history"})
package org.wandelwerk.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
