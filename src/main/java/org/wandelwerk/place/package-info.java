/** Districts, municipalities with German and Sorbian name, corridors, the matching of place names, the drawn map. */
@ApplicationModule(allowedDependencies = {"kernel", "shell", "trail", "identity", "history"})
@NullMarked
package org.wandelwerk.place;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
