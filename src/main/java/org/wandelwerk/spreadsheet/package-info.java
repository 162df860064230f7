/** Files of office programs: read as lines of texts without calculating anything, and written as such. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.wandelwerk.spreadsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
