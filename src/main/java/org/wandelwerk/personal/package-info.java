/** The words in which modules tell what they hold of people, for how long, and what becomes of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.wandelwerk.personal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
