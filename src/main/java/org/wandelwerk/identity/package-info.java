/** Who may act in the house: people, the ways they sign in, and (in access) who may do and read what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "kernel", "shell"})
package org.wandelwerk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
