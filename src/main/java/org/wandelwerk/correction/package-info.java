/** What was public and is so no more: recalls with their reasons, and the public log of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "shell", "trail", "identity", "command"})
package org.wandelwerk.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
