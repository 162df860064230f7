/** Who may act in the house, and (in access) who may do and read what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell"})
package org.wandelwerk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
