/** Projects that somebody else carries on after a body decided: proposed with a reason, confirmed by a second one. */
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
            "notification",
            "organisation",
            "committee",
            "programme",
            "project",
            "moving"
        })
package org.wandelwerk.promoter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
