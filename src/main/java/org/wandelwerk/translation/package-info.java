/** The way of the texts to translators and back, and what each language still lacks. */
@ApplicationModule(allowedDependencies = {"command", "kernel", "shell"})
@NullMarked
package org.wandelwerk.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
