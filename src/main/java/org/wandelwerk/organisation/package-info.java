/** Organisations under all their names, and the people who represent them in public. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "correction",
            "shell",
            "trail",
            "identity",
            "identity::access",
            "identity::fresh",
            "history",
            "place",
            "topic",
            "draft"
        })
package org.wandelwerk.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
