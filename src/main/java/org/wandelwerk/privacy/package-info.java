/** The rights of people in their own data: to see it, to be erased, to know who saw it, and that it goes in time. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "history",
            "monitor",
            "notice"
        })
package org.wandelwerk.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
