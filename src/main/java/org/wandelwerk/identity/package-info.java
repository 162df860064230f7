/** Who may act in the house: people, the ways they sign in, the house itself; in access, who may do what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "kernel", "outgoing", "personal", "shell"})
package org.wandelwerk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
