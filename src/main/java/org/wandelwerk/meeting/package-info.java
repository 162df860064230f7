/** Meetings of the bodies: when, where, who sat together and what came of it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "correction",
            "identity",
            "committee",
            "place",
            "draft",
            "shell",
            "trail",
            "identity::access"
        })
package org.wandelwerk.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
