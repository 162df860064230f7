/** News of the region, and the projects, meetings and bodies they tell of. */
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
            "committee",
            "project",
            "meeting"
        })
package org.wandelwerk.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
