/** Who may act in the house: people with their accounts, the ways they sign in, and the house itself. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "kernel", "shell"})
package org.wandelwerk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
