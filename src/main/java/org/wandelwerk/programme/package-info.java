/**
 * What money is given for and how: programmes, their funding areas, their published figures, and the procedure as
 * data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "definition", "identity", "identity::access", "trail"})
package org.wandelwerk.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
