/** Projects from the idea to completion: what they are, where they stand, what was decided, what they cost. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "kernel",
            "correction",
            "identity",
            "identity::access",
            "organisation",
            "committee",
            "place",
            "programme",
            "draft",
            "shell",
            "trail"
        })
package org.wandelwerk.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
