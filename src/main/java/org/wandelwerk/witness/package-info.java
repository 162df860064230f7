/** What others keep of the seals of history, so that this house alone cannot make them anew: time stamps and mails. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "monitor", "outgoing", "shell", "identity", "history", "notification"})
package org.wandelwerk.witness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
