/** What of a profile everybody may read: released answer by answer, confirmed by a second person, and recalled. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "trail",
            "correction",
            "document",
            "form",
            "programme",
            "project",
            "moving",
            "profile",
            "profile::words"
        })
package org.wandelwerk.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
