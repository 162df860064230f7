/** The tree of themes that workshops, projects and organisations share. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "trail",
            "identity",
            "history",
            "correction",
            "draft",
            "identity::access"
        })
package org.wandelwerk.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
