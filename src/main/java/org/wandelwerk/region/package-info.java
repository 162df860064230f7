/** Brings a region in from a file: read, checked, reported, and taken over by the modules as a whole or not at all. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "command",
            "kernel",
            "shell",
            "trail",
            "identity",
            "draft",
            "history",
            "topic",
            "place",
            "organisation",
            "committee",
            "programme",
            "project",
            "meeting",
            "news"
        })
package org.wandelwerk.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
