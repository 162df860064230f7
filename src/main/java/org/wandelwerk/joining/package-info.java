/** Projects that become one with the consent of both promoters, and projects that are split into parts. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "personal",
            "shell",
            "identity",
            "identity::access",
            "identity::fresh",
            "organisation",
            "programme",
            "project",
            "trail"
        })
package org.wandelwerk.joining;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
