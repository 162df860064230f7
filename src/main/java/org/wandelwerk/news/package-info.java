/** News of the region, and the projects and meetings they tell of. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "shell",
            "trail",
            "correction",
            "draft",
            "identity",
            "identity::access",
            "project",
            "meeting"
        })
package org.wandelwerk.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
