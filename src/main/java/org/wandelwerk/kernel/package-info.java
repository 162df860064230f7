/**
 * The words every module speaks: ids, the acting person, money, periods, figures, sources, publication, the three
 * refusals.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wandelwerk.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
