/** Standing bodies: workshops, the interministerial group, councils; their names, seats and speakers. */
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
            "notification",
            "place",
            "topic",
            "organisation",
            "draft"
        })
package org.wandelwerk.committee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
