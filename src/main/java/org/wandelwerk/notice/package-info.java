/** What the operator owes the public: imprint, privacy, accessibility, easy language, and an ear for barriers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "personal", "shell", "identity", "identity::access", "history", "command"})
package org.wandelwerk.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
