/** Files: those that are handed in, looked at before anybody else gets them, and those that the house makes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "inspection",
            "personal",
            "shell",
            "outgoing",
            "monitor",
            "identity",
            "identity::access",
            "history",
            "privacy",
            "trail"
        })
package org.wandelwerk.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
