/** Where the records lie: a PostgreSQL of our own beside the application, or the one the operator names. */
@ApplicationModule(allowedDependencies = {"command", "kernel", "monitor"})
@NullMarked
package org.wandelwerk.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
