/** Who may act in the house; for now the house itself, accounts come later. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell"})
package org.wandelwerk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
