/** Who may act in the house: people, their accounts and ways to sign in, the house; in access, who may do what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"command", "kernel", "outgoing", "shell"})
package org.wandelwerk.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
