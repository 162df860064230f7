/** Looks into files of strangers: what they are, what they could do, and which words are in them. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.wandelwerk.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
